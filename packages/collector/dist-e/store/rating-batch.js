import { seriesValues } from "./series.js";
const HASH_BYTES = 16;
const HASHES_PER_RATING = 2;
/** Forms that both threads keep in mind at most, about a kilobyte each. */
const MAX_FORMS = 4096;
const SERIES_VALUES = 4;
/** Puts ratings into the form in which they cross; every batch goes to the same unpacker, in order. */
export class RatingPacker {
    #numbers = new Map();
    /** The same numbers by the object that ratings of a form share. */
    #known = new WeakMap();
    pack(ratings) {
        const { size } = this.#numbers;
        const isFresh = size === 0 || size + ratings.length > MAX_FORMS;
        if (isFresh)
            this.#forget();
        const hashes = new Uint8Array(ratings.length * HASHES_PER_RATING * HASH_BYTES);
        const forms = new Uint16Array(ratings.length);
        const newForms = [];
        let extras;
        ratings.forEach((rating, index) => {
            const at = index * HASHES_PER_RATING * HASH_BYTES;
            hashes.set(rating.key, at);
            hashes.set(rating.digest, at + HASH_BYTES);
            forms[index] = this.#number(rating, newForms);
            const own = extrasOf(rating);
            if (own)
                (extras ??= new Map()).set(index, own);
        });
        return { size: ratings.length, hashes, forms, newForms, isFresh, extras };
    }
    #forget() {
        this.#numbers.clear();
        this.#known = new WeakMap();
    }
    #number(rating, newForms) {
        const { form } = rating;
        const known = form && this.#known.get(form);
        if (known !== undefined)
            return known;
        const number = this.#numberOfValues(rating, newForms);
        if (form)
            this.#known.set(form, number);
        return number;
    }
    #numberOfValues(rating, newForms) {
        const values = formValues(rating);
        const text = values.join('\n');
        const known = this.#numbers.get(text);
        if (known !== undefined)
            return known;
        const number = this.#numbers.size;
        this.#numbers.set(text, number);
        newForms.push(values);
        return number;
    }
}
/** Takes the ratings out again, on the other side. */
export class RatingUnpacker {
    #forms = [];
    unpack({ size, hashes, forms, newForms, isFresh, extras }) {
        if (isFresh)
            this.#forms.length = 0;
        this.#forms.push(...newForms);
        return Array.from({ length: size }, (_, index) => {
            const at = index * HASHES_PER_RATING * HASH_BYTES;
            const key = hashes.subarray(at, at + HASH_BYTES);
            const digest = hashes.subarray(at + HASH_BYTES, at + HASHES_PER_RATING * HASH_BYTES);
            const form = this.#forms[forms[index] ?? 0] ?? [];
            const own = extras?.get(index);
            return {
                values: [key, digest, ...form, own?.comment ?? null, own?.hold ?? null],
                series: form.slice(0, SERIES_VALUES),
                key,
                digest,
                replaces: own?.replaces,
                stars: own?.stars,
            };
        });
    }
}
function formValues(rating) {
    return [
        ...seriesValues(rating),
        rating.day,
        rating.channel,
        rating.language,
        rating.touchpoint ?? null,
        rating.service ?? null,
        rating.article ?? null,
        JSON.stringify(rating.answers),
    ];
}
function extrasOf({ comment, hold, replaces, stars, article }) {
    if (comment === undefined && hold === undefined && !replaces && !stars)
        return undefined;
    const isForArticle = stars && article !== undefined;
    return {
        comment: comment ?? null,
        hold: hold ?? null,
        replaces,
        stars: isForArticle ? { ...stars, article } : undefined,
    };
}
//# sourceMappingURL=rating-batch.js.map