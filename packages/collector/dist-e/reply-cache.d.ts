import type { Clock } from './capabilities.ts';
/** Answers that were made once and are given to everybody who asks the same. */
export interface ReplyCache {
    /**
     * What was made under this key a moment ago, else what `make` makes. All who ask while it is
     * being made get the same. What fails is not kept.
     */
    get<Value extends object>(key: string, make: () => Value | Promise<Value>): Promise<Value>;
}
/**
 * Keeps the answers that are asked for most. A cache lives as long as the registry that its answers
 * come from; keys hold whatever else they depend on.
 */
export declare function createReplyCache(clock: Clock): ReplyCache;
//# sourceMappingURL=reply-cache.d.ts.map