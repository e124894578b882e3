import { ratingSchema } from '@vhcs/contract/schemas';
import { parseJson } from "../json-body.js";
import { canonicalForm } from "../store/hashing.js";
import { admitRating, withComment } from "./admission.js";
import { checkRating } from "./parse-rating.js";
/** Forms that are remembered at most, about a kilobyte each. */
const MAX_FORMS = 4096;
/** A longer form is not one that many ratings share. */
const MAX_FORM_LENGTH = 1000;
/** What each rating has of its own; the rest is its form. */
const ownSchema = ratingSchema.pick({ idempotencyKey: true, comment: true });
/**
 * Makes a reader for what one registry holds. Ratings differ in key and comment, and are otherwise
 * the same few over and over (a unit, a level, a channel), so what a rating shares with an earlier
 * one of the day is checked once: that halves the time that a rating takes.
 */
export function createRatingReader(registry) {
    const forms = new Map();
    let formsOf = '';
    const remember = (form, known) => {
        if (forms.size >= MAX_FORMS)
            forms.clear();
        forms.set(form, known);
    };
    return (body, today) => {
        if (today !== formsOf) {
            forms.clear();
            formsOf = today;
        }
        const value = parseJson(body);
        const { own, form } = split(value);
        const known = form === undefined ? undefined : forms.get(form);
        const checked = ownSchema.safeParse(own);
        if (known && checked.success)
            return completed(known, checked.data);
        const rating = checkRating(value);
        const admission = admitRating(rating, { registry, today });
        if (form !== undefined && isShared(rating)) {
            remember(form, formOf({ rating, admission }));
        }
        return { rating, admission };
    };
}
function completed({ rating, admission, form }, { idempotencyKey, comment }) {
    return comment === undefined
        ? { rating: { ...rating, idempotencyKey }, admission, form }
        : {
            rating: { ...rating, idempotencyKey, comment },
            admission: withComment(admission, comment),
            form,
        };
}
function split(value) {
    if (typeof value !== 'object' || value === null)
        return {};
    const { idempotencyKey, comment, ...rest } = value;
    const form = JSON.stringify(rest);
    if (form.length > MAX_FORM_LENGTH)
        return {};
    return { own: comment === undefined ? { idempotencyKey } : { idempotencyKey, comment }, form };
}
/** Whether others may send the same: nobody replaces the same rating, or writes the same text. */
function isShared({ replaces, answers }) {
    return replaces === undefined && Object.values(answers).every((a) => typeof a !== 'string');
}
function formOf({ rating, admission }) {
    const form = { rating: { ...rating }, admission: { ...admission } };
    delete form.rating.comment;
    delete form.admission.comment;
    return { ...form, form: canonicalForm(rating) };
}
//# sourceMappingURL=rating-reader.js.map