import type { MonthTally, SeriesKey } from '../store/store.ts';

/** Everything that is published of one series, month by month, in order. */
export interface SeriesHistory extends SeriesKey {
  readonly months: readonly MonthTally[];
}
