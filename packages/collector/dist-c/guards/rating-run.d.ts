/** Beyond how many ratings a run is a burst. */
export interface BurstThresholds {
    readonly perTenMinutes: number;
    readonly perDay: number;
}
/** What to do with a rating of a run: count it, hold it, or hold it and those before it. */
export type RunVerdict = {
    readonly kind: 'counts';
} | {
    readonly kind: 'held';
} | {
    readonly kind: 'burst';
    readonly earlier: readonly string[];
};
/**
 * The ratings that one network gives to one series within a day. It becomes a burst with the first
 * one beyond a threshold: those of the same ten minutes, or of the day, belong to it as well, and
 * all that follow, until ten minutes have passed that were within the threshold.
 */
export declare class RatingRun {
    #private;
    /** Ratings that are remembered, since they would be held with a burst. */
    get size(): number;
    /**
     * Adds a rating; one that was added before is a repetition and changes nothing.
     *
     * @param key its idempotency key
     */
    add(key: string, nowMs: number, thresholds: BurstThresholds): RunVerdict;
}
//# sourceMappingURL=rating-run.d.ts.map