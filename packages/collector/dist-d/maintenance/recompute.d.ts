import type { SqlDatabase } from '../store/sql/sql-database.ts';
import type { SeriesKey, Tally } from '../store/store.ts';
/** A row of the rollup that is not what its ratings say. */
export interface RollupDifference {
    readonly series: SeriesKey;
    /** `all`, or a month `YYYY-MM`. */
    readonly bucket: string;
    /** Absent: there is no such row. */
    readonly stored: Tally | undefined;
    /** Absent: no rating belongs there. */
    readonly counted: Tally | undefined;
}
/** What a comparison of the rollup with the ratings gave. */
export interface Recount {
    /** Rows that were compared. */
    readonly rows: number;
    /** Published ratings that were counted. */
    readonly ratings: number;
    readonly differences: readonly RollupDifference[];
}
/** Compares what is published with the ratings that it stands for; ratings that are held stay out. */
export declare function recount(sql: Pick<SqlDatabase, 'scan'>): Promise<Recount>;
/**
 * Puts rows of the rollup right, all in one commit, and gives how many were. One that has changed
 * since it was compared, by a batch that closed meanwhile, is left alone.
 */
export declare function putRight(sql: Pick<SqlDatabase, 'run'>, differences: readonly RollupDifference[]): Promise<number>;
//# sourceMappingURL=recompute.d.ts.map