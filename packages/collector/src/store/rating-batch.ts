import { formValues, type FormValues } from './rating-form.ts';
import type { AdmittedRating, GivenStars } from './store.ts';

const HASH_BYTES = 16;
const HASHES_PER_RATING = 2;

/** Forms that both threads keep in mind at most, about a kilobyte each. */
const MAX_FORMS = 4096;

/**
 * Ratings as they cross to the thread that writes: bytes and numbers, because copying objects and
 * texts, one by one, costs more than storing them. Most ratings are like an earlier one but for
 * their key, so what they have in common crosses once and is named by a number afterwards.
 */
export interface RatingBatch {
  readonly size: number;
  /** Key and digest of each rating, in turn. */
  readonly hashes: Uint8Array;
  /** The number of each rating's form. */
  readonly forms: Uint16Array;
  /** Forms that cross for the first time; they get the next numbers. */
  readonly newForms: readonly FormValues[];
  /** Whether every earlier form is forgotten and numbers begin at 0 again. */
  readonly isFresh: boolean;
  /** By index, and only of the few ratings that have them. */
  readonly extras: ReadonlyMap<number, RatingExtras> | undefined;
}

/** What few ratings have. */
export interface RatingExtras {
  readonly comment: string | null;
  readonly hold: string | null;
  /** The stored key of the rating that is replaced. */
  readonly replaces: Uint8Array | undefined;
  readonly stars: ArticleStars | undefined;
}

/** Stars and the article that they are given to. */
export interface ArticleStars extends GivenStars {
  readonly article: string;
}

/** One rating of a batch. */
export interface BatchRow {
  readonly key: Uint8Array;
  readonly digest: Uint8Array;
  /** The same object for all ratings of a form. */
  readonly form: FormValues;
  readonly comment: string | null;
  readonly hold: string | null;
  readonly replaces: Uint8Array | undefined;
  readonly stars: ArticleStars | undefined;
}

/** Puts ratings into the form in which they cross; every batch goes to the same unpacker, in order. */
export class RatingPacker {
  readonly #numbers = new Map<string, number>();
  /** The same numbers by the object that ratings of a form share. */
  #known = new WeakMap<object, number>();

  pack(ratings: readonly AdmittedRating[]): RatingBatch {
    const { size } = this.#numbers;
    const isFresh = size === 0 || size + ratings.length > MAX_FORMS;
    if (isFresh) this.#forget();
    const hashes = new Uint8Array(ratings.length * HASHES_PER_RATING * HASH_BYTES);
    const forms = new Uint16Array(ratings.length);
    const newForms: FormValues[] = [];
    let extras: Map<number, RatingExtras> | undefined;
    ratings.forEach((rating, index) => {
      const at = index * HASHES_PER_RATING * HASH_BYTES;
      hashes.set(rating.key, at);
      hashes.set(rating.digest, at + HASH_BYTES);
      forms[index] = this.#number(rating, newForms);
      const own = extrasOf(rating);
      if (own) (extras ??= new Map()).set(index, own);
    });
    return { size: ratings.length, hashes, forms, newForms, isFresh, extras };
  }

  #forget(): void {
    this.#numbers.clear();
    this.#known = new WeakMap();
  }

  #number(rating: AdmittedRating, newForms: FormValues[]): number {
    const { form } = rating;
    const known = form && this.#known.get(form);
    if (known !== undefined) return known;
    const number = this.#numberOfValues(rating, newForms);
    if (form) this.#known.set(form, number);
    return number;
  }

  #numberOfValues(rating: AdmittedRating, newForms: FormValues[]): number {
    const values = formValues(rating);
    const text = values.join('\n');
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(text, number);
    newForms.push(values);
    return number;
  }
}

/** Takes the ratings out again, on the other side. */
export class RatingUnpacker {
  readonly #forms: FormValues[] = [];

  unpack({ size, hashes, forms, newForms, isFresh, extras }: RatingBatch): readonly BatchRow[] {
    if (isFresh) this.#forms.length = 0;
    this.#forms.push(...newForms);
    return Array.from({ length: size }, (_, index) => {
      const at = index * HASHES_PER_RATING * HASH_BYTES;
      const key = hashes.subarray(at, at + HASH_BYTES);
      const digest = hashes.subarray(at + HASH_BYTES, at + HASHES_PER_RATING * HASH_BYTES);
      const form = this.#forms[forms[index] ?? 0] ?? [];
      const own = extras?.get(index);
      return {
        key,
        digest,
        form,
        comment: own?.comment ?? null,
        hold: own?.hold ?? null,
        replaces: own?.replaces,
        stars: own?.stars,
      };
    });
  }
}

function extrasOf({ comment, hold, replaces, stars, article }: AdmittedRating) {
  if (comment === undefined && hold === undefined && !replaces && !stars) return undefined;
  const isForArticle = stars && article !== undefined;
  return {
    comment: comment ?? null,
    hold: hold ?? null,
    replaces,
    stars: isForArticle ? { ...stars, article } : undefined,
  };
}
