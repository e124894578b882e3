import type { LocalDate, Rating } from '@vhcs/contract';
import type { Registry } from '../registry/registry.ts';
import { type Sha256 } from '../store/hashing.ts';
import { type AdmissionContext } from './admission.ts';
import type { CheckedRating } from './keep-rating.ts';
/**
 * Reads a body as a rating that may be stored on a day.
 *
 * @throws ProblemError `invalid-json`, or one of `checkRating` and `admitRating`
 */
export type RatingReader = (body: string, today: LocalDate) => CheckedRating;
/** What a reader is made of. */
export interface RatingReaderParts {
    readonly registry: Registry;
    readonly sha256: Sha256;
}
/**
 * Makes a reader for what one registry holds. Ratings differ in key and comment, and are otherwise
 * the same few over and over (a unit, a level, a channel), so what a rating shares with an earlier
 * one of the day is read and checked once.
 */
export declare function createRatingReader({ registry, sha256 }: RatingReaderParts): RatingReader;
/** What a rating is checked against, and how it is hashed. */
export interface CheckContext extends AdmissionContext {
    readonly sha256: Sha256;
}
/**
 * Checks a well-formed rating against what is registered.
 *
 * @throws ProblemError as `admitRating` does
 */
export declare function checkedRating(rating: Rating, context: CheckContext): CheckedRating;
//# sourceMappingURL=rating-reader.d.ts.map