import { RecentMap } from "./recent-map.js";
/** Longest time after which an untouched bucket is full again, in milliseconds. */
const FULL_AFTER_MS = 60_000;
/** Buckets that are remembered at most, in two generations of half as many. */
const MAX_BUCKETS = 200_000;
/**
 * Makes budgets after the generic cell rate algorithm (ITU-T I.371): each is one number, the time
 * at which it will be full again. What was not touched for a minute is full, so budgets lie in two
 * generations, and the older is dropped whole once a minute or when the younger has grown to half
 * of what is remembered at most.
 */
export function createTokenBuckets({ perMinute, maxBuckets = MAX_BUCKETS, }) {
    const intervalMs = FULL_AFTER_MS / perMinute;
    const fullAt = new RecentMap();
    let turnedMs = 0;
    const turn = (nowMs) => {
        const isDue = Math.abs(nowMs - turnedMs) >= FULL_AFTER_MS;
        if (!isDue && fullAt.youngSize < maxBuckets / 2)
            return;
        fullAt.turn();
        turnedMs = nowMs;
    };
    return {
        take: (name, nowMs) => {
            turn(nowMs);
            const fullMs = fullAt.get(name) ?? 0;
            // Never later than an empty budget needs: the clock of the machine may have been set back.
            const fromMs = Math.min(Math.max(fullMs, nowMs), nowMs + FULL_AFTER_MS);
            const waitMs = fromMs + intervalMs - (nowMs + FULL_AFTER_MS);
            fullAt.set(name, waitMs > 0 ? fromMs : fromMs + intervalMs);
            return Math.max(waitMs, 0);
        },
        putBack: (name) => {
            const fullMs = fullAt.getYoung(name);
            if (fullMs !== undefined)
                fullAt.set(name, fullMs - intervalMs);
        },
    };
}
//# sourceMappingURL=token-buckets.js.map