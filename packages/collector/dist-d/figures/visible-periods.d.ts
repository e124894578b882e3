import { type Month } from './steps.ts';
/** How many answers one month has. */
export interface MonthCount {
    readonly month: Month;
    readonly n: number;
}
/**
 * The periods of which figures may be shown when every period can be asked for: years, halves,
 * quarters, months and `all`.
 *
 * A period with fewer than `minimum` answers is hidden. So that it cannot be found by subtracting
 * periods that are shown from a longer one, what remains of any shown period after the longest
 * periods shown inside it are taken away is nothing at all or at least `minimum` answers. Where it
 * would be less, one more period inside is hidden: the next after the hidden one, else the last
 * before it, down to a month that adds enough. Longer periods are never hidden for shorter ones,
 * and of what is hidden for protection the other months stay.
 *
 * The same counts always give the same periods. Over time it is the closed batches that keep a
 * figure from being found in what was added since.
 */
export declare function visiblePeriods(counts: readonly MonthCount[], minimum: number): ReadonlySet<string>;
//# sourceMappingURL=visible-periods.d.ts.map