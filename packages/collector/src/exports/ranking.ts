import type { Interval } from '../figures/wilson.ts';

/** Something of which a share was measured. */
export interface Measured {
  /** In which the share lies. */
  readonly interval: Interval;
}

/** The places that something may have among others: those whose intervals overlap are tied. */
export interface Ranked<Item extends Measured> {
  readonly item: Item;
  /** One more than those that are clearly better. */
  readonly best: number;
  /** All but those that are clearly worse. */
  readonly worst: number;
}

/**
 * Puts items in order by the lower end of their interval: a raw mean would put the smallest first.
 * One is clearly better than another only when their intervals do not overlap.
 */
export function rank<Item extends Measured>(items: readonly Item[]): readonly Ranked<Item>[] {
  const ordered = items.toSorted((a, b) => b.interval.low - a.interval.low);
  const lows = ordered.map(({ interval }) => interval.low);
  const highs = items.map(({ interval }) => interval.high).sort((a, b) => a - b);
  return ordered.map((item) => {
    const { low, high } = item.interval;
    return {
      item,
      best: 1 + countFirst(lows, (other) => other > high),
      worst: items.length - countFirst(highs, (other) => other < low),
    };
  });
}

/** How many are like this, where all that are stand before all that are not. */
function countFirst(values: readonly number[], isLike: (value: number) => boolean): number {
  let [from, to] = [0, values.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (isLike(values[middle] ?? 0)) from = middle + 1;
    else to = middle;
  }
  return from;
}
