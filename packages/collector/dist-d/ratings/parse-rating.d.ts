import type { Rating } from '@vhcs/contract';
/**
 * Checks a value against the rating's schema.
 *
 * @throws ProblemError `invalid-rating` with every field that does not fit
 */
export declare function checkRating(value: unknown): Rating;
//# sourceMappingURL=parse-rating.d.ts.map