import { ratingSchema } from '@vhcs/contract/schemas';
import { parseJson } from "../json-body.js";
import { canonicalForm, contentHash } from "../store/hashing.js";
import { admitRating, withComment } from "./admission.js";
import { cutOwnValues } from "./own-values.js";
import { checkRating } from "./parse-rating.js";
/** Forms that are remembered at most, about a kilobyte each. */
const MAX_FORMS = 4096;
/** A longer form is not one that many ratings share. */
const MAX_FORM_LENGTH = 1000;
/** What each rating has of its own; the rest is its form. */
const ownSchema = ratingSchema.pick({ idempotencyKey: true, comment: true });
/** JSON takes none of these within a text. */
const controlCharacter = /[\u0000-\u001f]/;
/**
 * Makes a reader for what one registry holds. Ratings differ in key and comment, and are otherwise
 * the same few over and over (a unit, a level, a channel), so what a rating shares with an earlier
 * one of the day is read and checked once.
 */
export function createRatingReader({ registry, sha256 }) {
    const forms = new Map();
    let formsOf = '';
    const remember = (rest, known) => {
        if (rest.length > MAX_FORM_LENGTH)
            return;
        if (forms.size >= MAX_FORMS)
            forms.clear();
        forms.set(rest, known);
    };
    return (body, today) => {
        if (today !== formsOf) {
            forms.clear();
            formsOf = today;
        }
        const cut = cutOwnValues(body);
        const own = cut && checkOwn(cut);
        const known = cut && forms.get(cut.rest);
        if (known && own)
            return completed(known, own, sha256);
        const rating = checkRating(parseJson(body));
        const checked = checkedRating(rating, { registry, today, sha256 });
        if (own && isShared(rating) && isOf(own, rating)) {
            remember(cut.rest, knownForm(rating, checked.admission, sha256));
        }
        return checked;
    };
}
/**
 * Checks a well-formed rating against what is registered.
 *
 * @throws ProblemError as `admitRating` does
 */
export function checkedRating(rating, context) {
    const { idempotencyKey, replaces, comment } = rating;
    const admission = admitRating(rating, context);
    const content = contentHash(canonicalForm(rating), comment, context.sha256);
    return replaces === undefined
        ? { idempotencyKey, admission, content }
        : { idempotencyKey, replaces, admission, content };
}
/** What the contract makes of own values; undefined where it refuses them. */
function checkOwn({ idempotencyKey, comment }) {
    if (comment === undefined)
        return ownSchema.safeParse({ idempotencyKey }).data;
    if (controlCharacter.test(comment))
        return undefined;
    return ownSchema.safeParse({ idempotencyKey, comment }).data;
}
function completed({ admission, form, content }, { idempotencyKey, comment }, sha256) {
    if (comment === undefined)
        return { idempotencyKey, admission, content, form: admission };
    return {
        idempotencyKey,
        admission: withComment(admission, comment),
        content: contentHash(form, comment, sha256),
        form: admission,
    };
}
/** Whether others may send the same: nobody replaces the same rating, or writes the same text. */
function isShared({ replaces, answers }) {
    return replaces === undefined && Object.values(answers).every((a) => typeof a !== 'string');
}
/** Whether what was cut out of a body is what it says as JSON. */
function isOf({ idempotencyKey, comment }, rating) {
    return rating.idempotencyKey === idempotencyKey && rating.comment === comment;
}
function knownForm(rating, checked, sha256) {
    const admission = { ...checked };
    delete admission.comment;
    const form = canonicalForm(rating);
    return { admission, form, content: contentHash(form, undefined, sha256) };
}
//# sourceMappingURL=rating-reader.js.map