import type pg from 'pg';
import type { AdmittedRating, HoldReason, SeriesKey } from '../store.ts';
/**
 * Stores ratings, their counts and their stars in a transaction, by statements that a distributed
 * engine takes apart by unit.
 *
 * @param ratings with different keys, in the order of unit and key
 * @returns those whose key was there before, of which nothing was stored
 */
export declare function insertInTransaction(client: pg.ClientBase, ratings: readonly AdmittedRating[]): Promise<ReadonlySet<AdmittedRating>>;
/** Counts ratings as received, those that are held left out; `change` is what each adds. */
export declare function countReceived(client: pg.ClientBase, ratings: readonly CountedInSeries[], change?: number): Promise<void>;
/** Counts the stars of ratings; `change` is what each adds. */
export declare function countStars(client: pg.ClientBase, ratings: readonly Pick<AdmittedRating, 'unit' | 'article' | 'stars'>[], change?: number): Promise<void>;
interface CountedInSeries extends SeriesKey {
    readonly hold?: HoldReason | undefined;
}
export {};
//# sourceMappingURL=portable-insert.d.ts.map