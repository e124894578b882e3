import type { SqliteDatabase } from './sqlite-driver.ts';
import type { MonthRange, MonthTally, SeriesKey, Tally } from './store.ts';
/** One row, found by its whole primary key. */
export declare const bucketSql = "SELECT n, tally, closed_through FROM rollup WHERE unit = ? AND survey = ? AND version = ? AND series = ? AND bucket = ?";
/** One row for each month of a range, found by the primary key. */
export declare const monthsSql = "SELECT n, tally, closed_through FROM rollup WHERE unit = ? AND survey = ? AND version = ? AND series = ? AND bucket BETWEEN ? AND ?";
/** Reads published counts. */
export declare class RollupReader {
    #private;
    constructor(db: SqliteDatabase);
    /** The counts of a range of months, or of everything. */
    read(series: SeriesKey, months?: MonthRange): Tally | undefined;
    /** The counts of each month, in order. */
    readMonths(series: SeriesKey): readonly MonthTally[];
    /** The counts of one bucket: `all`, or a month `YYYY-MM`. */
    readBucket(series: SeriesKey, bucket: string): Tally | undefined;
}
/** Adds batches to what is published. Runs within the transaction of its caller. */
export declare class RollupWriter {
    #private;
    constructor(db: SqliteDatabase);
    /** Adds a batch to the total and to the month of its last day. */
    add(series: SeriesKey, batch: Tally): void;
}
//# sourceMappingURL=sqlite-rollup.d.ts.map