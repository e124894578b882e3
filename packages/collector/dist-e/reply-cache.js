import { LRUCache } from 'lru-cache';
/** Answers that are kept at most: some tens of megabytes when all of them are pages. */
const MAX_KEPT = 2_000;
/** How long an answer is given again, in milliseconds; another node may close batches meanwhile. */
const FRESH_MS = 10_000;
/**
 * Keeps the answers that are asked for most. A cache lives as long as the registry that its answers
 * come from; keys hold whatever else they depend on.
 */
export function createReplyCache(clock) {
    const kept = new LRUCache({
        max: MAX_KEPT,
        ttl: FRESH_MS,
        ttlResolution: 0,
        perf: { now: clock },
    });
    return {
        get: (key, make) => {
            const known = kept.get(key);
            if (known)
                return known;
            const made = new Promise((resolve) => {
                resolve(make());
            });
            kept.set(key, made);
            made.catch(() => kept.delete(key));
            return made;
        },
    };
}
//# sourceMappingURL=reply-cache.js.map