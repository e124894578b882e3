import { LRUCache } from 'lru-cache';
import type { Clock } from './capabilities.ts';

/** Answers that are kept at most: some tens of megabytes when all of them are pages. */
const MAX_KEPT = 2_000;

/** How long an answer is given again, in milliseconds; another node may close batches meanwhile. */
const FRESH_MS = 10_000;

/** Answers that were made once and are given to everybody who asks the same. */
export interface ReplyCache {
  /**
   * What was made under this key a moment ago, at once, else what `make` makes. All who ask while it
   * is being made get the same. What fails is not kept.
   */
  get<Value extends object>(
    key: string,
    make: () => Value | Promise<Value>,
  ): Value | Promise<Value>;
}

/** An answer on its way, and then itself. */
interface Kept {
  readonly making: Promise<object>;
  made: object | undefined;
}

/**
 * Keeps the answers that are asked for most. A cache lives as long as the registry that its answers
 * come from; keys hold whatever else they depend on.
 */
export function createReplyCache(clock: Clock): ReplyCache {
  const kept = new LRUCache<string, Kept>({
    max: MAX_KEPT,
    ttl: FRESH_MS,
    ttlResolution: 0,
    perf: { now: clock },
  });
  return {
    get: <Value extends object>(key: string, make: () => Value | Promise<Value>) => {
      const known = kept.get(key);
      if (known) return (known.made ?? known.making) as Value | Promise<Value>;
      const making = new Promise<Value>((resolve) => {
        resolve(make());
      });
      const entry: Kept = { making, made: undefined };
      kept.set(key, entry);
      making.then(
        (value) => (entry.made = value),
        () => kept.delete(key),
      );
      return making;
    },
  };
}
