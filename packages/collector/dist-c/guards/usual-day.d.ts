import type { Series } from '@vhcs/contract';
import type { MonthTally } from '../store/store.ts';
import type { BurstThresholds } from './rating-run.ts';
/** What is known of a series. */
export interface UsualDay {
    /** Its published months, from the first to the last. */
    readonly months: readonly MonthTally[];
    /** The setting: how many ratings in ten minutes are no burst anywhere. */
    readonly limit: number;
    readonly series: Series;
}
/**
 * Beyond how many ratings of one network a series has a burst: the setting, or more where the unit
 * is used to more. What is usual is the median of its published months, which a flood of half a
 * year would have to be published to move. A kiosk is one device that sends what waited offline
 * all at once, so it has no shorter time than a day.
 */
export declare function burstThresholds({ months, limit, series }: UsualDay): BurstThresholds;
//# sourceMappingURL=usual-day.d.ts.map