import { type HeldCount, type HeldGroup, type HeldRatings, type Holding } from '../held-ratings.ts';
import type { SeriesKey } from '../store.ts';
import type { SqlDatabase } from './sql-database.ts';
/** Told how many more ratings of a series count than before. */
export type CountedChange = (series: SeriesKey, change: number) => void;
/** What is held in the embedded store, where closing moves ratings from one table to another. */
export declare class SqliteHeldRatings implements HeldRatings {
    #private;
    constructor(sql: SqlDatabase, onChange: CountedChange);
    hold({ series, keys, reason, starQuestion }: Holding): Promise<number>;
    waiting(): Promise<readonly HeldCount[]>;
    release(group: HeldGroup, starQuestion?: string): Promise<number>;
    reject(group: HeldGroup): Promise<number>;
}
//# sourceMappingURL=sqlite-held-ratings.d.ts.map