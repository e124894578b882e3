import type { LocalDate } from '@vhcs/contract';
import type { HoldReason, MonthTally, SeriesKey } from './counted.ts';

/** Everything that is published of one series, month by month, in order. */
export interface SeriesHistory extends SeriesKey {
  readonly months: readonly MonthTally[];
}

/** A survey version by which something is published. */
export type PublishedSurvey = Pick<SeriesKey, 'survey' | 'surveyVersion'>;

/** Why a rating does not count: held, kept from counting for good, or taken back by its own sender. */
export type ExclusionReason = HoldReason | `${HoldReason}-rejected` | 'replaced';

/** How many ratings of a unit do not count, for one reason. */
export interface ExcludedCount {
  readonly unit: string;
  readonly reason: ExclusionReason;
  readonly n: number;
}

/** Published counts of many units at once, for exports and reports. */
export interface FigureStore {
  /**
   * Everything that is published of some units, by unit, survey, version and series. Reads their
   * part of the rollup at once: what is long is asked for part by part, outside the thread that
   * answers visitors.
   */
  historiesOf(units: readonly string[]): Promise<readonly SeriesHistory[]>;

  /** The versions of some surveys by which anything is published of some units, each once. */
  surveysOf(
    units: readonly string[],
    surveys: readonly string[],
  ): Promise<readonly PublishedSurvey[]>;

  /**
   * Ratings that will never count, given before a day whose batches were closed, by unit and
   * reason.
   */
  excluded(before: LocalDate): Promise<readonly ExcludedCount[]>;
}
