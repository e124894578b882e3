import type pg from 'pg';
import type { AdmittedRating } from '../store.ts';
/**
 * Stores ratings, their counts and their stars in one statement, which is its own transaction.
 *
 * @param ratings with different keys, in the order of unit and key
 * @returns those whose key was there before, of which nothing was stored
 */
export declare function insertAtOnce(pool: pg.Pool, ratings: readonly AdmittedRating[]): Promise<ReadonlySet<AdmittedRating>>;
//# sourceMappingURL=single-insert.d.ts.map