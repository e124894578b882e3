import { ratingSchema } from '@vhcs/contract/schemas';
import { ProblemError } from "../problems.js";
import { fieldErrors } from "./field-errors.js";
/**
 * Checks a value against the rating's schema.
 *
 * @throws ProblemError `invalid-rating` with every field that does not fit
 */
export function checkRating(value) {
    const result = ratingSchema.safeParse(value);
    if (result.success)
        return result.data;
    const errors = fieldErrors(result.error.issues);
    const fields = errors.map(({ field }) => (field === '' ? 'the body' : field)).join(', ');
    throw new ProblemError('invalid-rating', `The rating does not fit its schema at ${fields}; see errors, and /openapi.json for what is accepted.`, { errors });
}
//# sourceMappingURL=parse-rating.js.map