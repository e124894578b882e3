import { type HeldCount, type HeldGroup, type HeldRatings, type Holding } from './held-ratings.ts';
import { type KeptRating, type SeriesRecord } from './memory-records.ts';
/** What is held in a store in memory. */
export declare class MemoryHeldRatings implements HeldRatings {
    #private;
    constructor(ratings: ReadonlyMap<string, KeptRating>, series: ReadonlyMap<string, SeriesRecord>);
    hold({ series, keys, reason }: Holding): Promise<number>;
    waiting(): Promise<readonly HeldCount[]>;
    release(group: HeldGroup, starQuestion?: string): Promise<number>;
    reject(group: HeldGroup): Promise<number>;
}
//# sourceMappingURL=memory-held-ratings.d.ts.map