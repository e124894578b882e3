/** Budgets by name: each takes a number of things a minute, at once or spread. */
export interface TokenBuckets {
    /** Takes one from a budget: 0 when it was there, else the milliseconds until it will be. */
    take(name: string, nowMs: number): number;
    /** Puts one back that was taken and not used. */
    putBack(name: string): void;
}
/** How large budgets are. */
export interface TokenBucketOptions {
    /** How many a minute, and how many at once after a minute of quiet. */
    readonly perMinute: number;
    /** Most budgets that are remembered. Default: 200,000. */
    readonly maxBuckets?: number;
}
/**
 * Makes budgets after the generic cell rate algorithm (ITU-T I.371): each is one number, the time
 * at which it will be full again. What was not touched for a minute is full, so budgets lie in two
 * generations, and the older is dropped whole once a minute or when the younger has grown to half
 * of what is remembered at most.
 */
export declare function createTokenBuckets({ perMinute, maxBuckets, }: TokenBucketOptions): TokenBuckets;
//# sourceMappingURL=token-buckets.d.ts.map