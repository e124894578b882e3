import type { LocalDate } from '@vhcs/contract';
import type { HoldReason, SeriesKey } from './counted.ts';
/** The reasons for which a rating is held, each of which an operator may decide on. */
export declare const holdReasons: readonly HoldReason[];
/** Ratings of one series and day that are held for one reason and wait for a decision. */
export interface HeldGroup extends SeriesKey {
    readonly day: LocalDate;
    readonly reason: HoldReason;
}
/** A group, and how many ratings it has. */
export interface HeldCount extends HeldGroup {
    readonly n: number;
}
/** What is held, and the question whose answers are the stars of an article, if it has any. */
export interface Holding {
    readonly series: SeriesKey;
    /** Stored keys of ratings of that series. */
    readonly keys: readonly Uint8Array[];
    readonly reason: HoldReason;
    readonly starQuestion?: string | undefined;
}
/** Ratings that are stored and not counted. None of them is ever deleted. */
export interface HeldRatings {
    /**
     * Stops ratings of open batches from counting, their stars included, and gives how many that
     * were; keys of ratings that do not count, or are published, are passed over.
     */
    hold(holding: Holding): Promise<number>;
    /** What waits for a decision, by unit, survey, version, series, day and reason. */
    waiting(): Promise<readonly HeldCount[]>;
    /**
     * Lets a group count, under its own day, in the next batch that its series closes; stars count at
     * once. Gives how many ratings that were: none when somebody else has decided.
     */
    release(group: HeldGroup, starQuestion?: string): Promise<number>;
    /** Keeps a group from counting for good, and gives how many ratings that were. */
    reject(group: HeldGroup): Promise<number>;
}
//# sourceMappingURL=held-ratings.d.ts.map