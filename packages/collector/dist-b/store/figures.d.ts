import type { LocalDate } from '@vhcs/contract';
import type { HoldReason, MonthTally, SeriesKey } from './counted.ts';
/** Everything that is published of one series, month by month, in order. */
export interface SeriesHistory extends SeriesKey {
    readonly months: readonly MonthTally[];
}
/** Why a rating does not count: held, kept from counting for good, or taken back by its own sender. */
export type ExclusionReason = HoldReason | `${HoldReason}-rejected` | 'replaced';
/** How many ratings of a unit do not count, for one reason. */
export interface ExcludedCount {
    readonly unit: string;
    readonly reason: ExclusionReason;
    readonly n: number;
}
/** Published counts of all units at once, for reports. */
export interface FigureStore {
    /** Everything that is published, by unit, survey, version and series. Reads the whole rollup. */
    histories(): Promise<readonly SeriesHistory[]>;
    /**
     * Ratings that will never count, given before a day whose batches were closed, by unit and
     * reason.
     */
    excluded(before: LocalDate): Promise<readonly ExcludedCount[]>;
}
//# sourceMappingURL=figures.d.ts.map