import type { SqlDatabase } from '../store/sql/sql-database.ts';
import type { SeriesKey, Tally } from '../store/store.ts';
/** Published counts of a series in one bucket: `all`, or a month `YYYY-MM`. */
export interface RollupRow {
    readonly series: SeriesKey;
    readonly bucket: string;
    readonly tally: Tally;
}
/** Rows of a rollup by series and bucket. */
export type RollupRows = ReadonlyMap<string, RollupRow>;
/** The rollup as it follows from the ratings themselves. Reads every closed rating. */
export declare function countedRollup(sql: Pick<SqlDatabase, 'scan'>): Promise<RollupRows>;
/** The rollup as it is stored. */
export declare function storedRollup(sql: Pick<SqlDatabase, 'scan'>): Promise<RollupRows>;
//# sourceMappingURL=rollup-rows.d.ts.map