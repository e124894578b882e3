import type { LocalDate } from '@vhcs/contract';
import type { Registry } from '../registry/registry.ts';
import type { AdmittedPair } from './keep-rating.ts';
/**
 * Reads a body as a rating that may be stored on a day.
 *
 * @throws ProblemError `invalid-json`, or one of `checkRating` and `admitRating`
 */
export type RatingReader = (body: string, today: LocalDate) => AdmittedPair;
/**
 * Makes a reader for what one registry holds. Ratings differ in key and comment, and are otherwise
 * the same few over and over (a unit, a level, a channel), so what a rating shares with an earlier
 * one of the day is checked once: that halves the time that a rating takes.
 */
export declare function createRatingReader(registry: Registry): RatingReader;
//# sourceMappingURL=rating-reader.d.ts.map