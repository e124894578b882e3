/** How long the shorter of the two looks at a run is, in milliseconds. */
const WINDOW_MS = 10 * 60_000;

/** Beyond how many ratings a run is a burst. */
export interface BurstThresholds {
  readonly perTenMinutes: number;
  readonly perDay: number;
}

/** What to do with a rating of a run: count it, hold it, or hold it and those before it. */
export type RunVerdict =
  | { readonly kind: 'counts' }
  | { readonly kind: 'held' }
  | { readonly kind: 'burst'; readonly earlier: readonly string[] };

const counts: RunVerdict = { kind: 'counts' };
const held: RunVerdict = { kind: 'held' };

/**
 * The ratings that one network gives to one series within a day. It becomes a burst with the first
 * one beyond a threshold: those of the same ten minutes, or of the day, belong to it as well, and
 * all that follow, until ten minutes have passed that were within the threshold.
 */
export class RatingRun {
  readonly #keys = new Set<string>();
  #state: 'calm' | 'bursting' | 'spent' = 'calm';
  #windowStartMs = 0;
  #inWindow = 0;
  #keptBeforeWindow = 0;
  #inDay = 0;

  /** Ratings that are remembered, since they would be held with a burst. */
  get size(): number {
    return this.#keys.size;
  }

  /**
   * Adds a rating; one that was added before is a repetition and changes nothing.
   *
   * @param key its idempotency key
   */
  add(key: string, nowMs: number, thresholds: BurstThresholds): RunVerdict {
    if (this.#keys.has(key)) return counts;
    this.#turn(nowMs, thresholds);
    this.#inWindow += 1;
    this.#inDay += 1;
    if (this.#state !== 'calm') return held;
    if (this.#inDay > thresholds.perDay) return this.#burst('spent', 0);
    if (this.#inWindow > thresholds.perTenMinutes) {
      return this.#burst('bursting', this.#keptBeforeWindow);
    }
    this.#keys.add(key);
    return counts;
  }

  #turn(nowMs: number, { perTenMinutes }: BurstThresholds): void {
    // A clock that was set back begins a window as well, or this one would last for an hour more.
    const isWithin = nowMs >= this.#windowStartMs && nowMs < this.#windowStartMs + WINDOW_MS;
    if (isWithin) return;
    if (this.#state === 'bursting' && this.#inWindow <= perTenMinutes) this.#state = 'calm';
    this.#windowStartMs = nowMs;
    this.#inWindow = 0;
    this.#keptBeforeWindow = this.#keys.size;
  }

  #burst(state: 'bursting' | 'spent', from: number): RunVerdict {
    const earlier = Array.from(this.#keys).slice(from);
    for (const key of earlier) this.#keys.delete(key);
    this.#state = state;
    return { kind: 'burst', earlier };
  }
}
