import type pg from 'pg';
import type { MonthRange, MonthTally, SeriesKey, Tally } from '../store.ts';
/** One row, found by its whole primary key. */
export declare const bucketSql = "SELECT bucket, n, tally, closed_through AS \"closedThrough\" FROM rollup WHERE unit = $1 AND survey = $2 AND version = $3 AND series = $4 AND bucket = $5";
type Queryable = Pick<pg.ClientBase, 'query'>;
/** The published counts of a range of months, or of everything. */
export declare function readRollup(client: Queryable, series: SeriesKey, months?: MonthRange): Promise<Tally | undefined>;
/** The published counts of each month, in order. */
export declare function readMonths(client: Queryable, series: SeriesKey): Promise<readonly MonthTally[]>;
/** Adds a batch to the total and to the month of its last day, in the transaction of its caller. */
export declare function addToRollup(client: Queryable, { series, batch }: {
    readonly series: SeriesKey;
    readonly batch: Tally;
}): Promise<void>;
export {};
//# sourceMappingURL=postgres-rollup.d.ts.map