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
  #first: string | undefined;
  /** Made with the second key, which most runs never have. */
  #others: Set<string> | undefined;
  #state: 'calm' | 'bursting' | 'spent' = 'calm';
  #windowStartMs = 0;
  #inWindow = 0;
  #keptBeforeWindow = 0;
  #inDay = 0;

  /** Ratings that are remembered, since they would be held with a burst. */
  get size(): number {
    return this.#first === undefined ? 0 : 1 + (this.#others?.size ?? 0);
  }

  /**
   * Adds a rating; one that was added before is a repetition and changes nothing.
   *
   * @param key what tells it from others
   */
  add(key: string, nowMs: number, thresholds: BurstThresholds): RunVerdict {
    if (key === this.#first || this.#others?.has(key)) return counts;
    this.#turn(nowMs, thresholds);
    this.#inWindow += 1;
    this.#inDay += 1;
    if (this.#state !== 'calm') return held;
    if (this.#inDay > thresholds.perDay) return this.#burst('spent', 0);
    if (this.#inWindow > thresholds.perTenMinutes) {
      return this.#burst('bursting', this.#keptBeforeWindow);
    }
    this.#remember(key);
    return counts;
  }

  #remember(key: string): void {
    if (this.#first === undefined) this.#first = key;
    else (this.#others ??= new Set()).add(key);
  }

  #turn(nowMs: number, { perTenMinutes }: BurstThresholds): void {
    // A clock that was set back begins a window as well, or this one would last for an hour more.
    const isWithin = nowMs >= this.#windowStartMs && nowMs < this.#windowStartMs + WINDOW_MS;
    if (isWithin) return;
    if (this.#state === 'bursting' && this.#inWindow <= perTenMinutes) this.#state = 'calm';
    this.#windowStartMs = nowMs;
    this.#inWindow = 0;
    this.#keptBeforeWindow = this.size;
  }

  #burst(state: 'bursting' | 'spent', from: number): RunVerdict {
    const keys = this.#first === undefined ? [] : [this.#first, ...(this.#others ?? [])];
    const earlier = keys.slice(from);
    this.#state = state;
    this.#first = undefined;
    this.#others = undefined;
    for (const key of keys.slice(0, from)) this.#remember(key);
    return { kind: 'burst', earlier };
  }
}
