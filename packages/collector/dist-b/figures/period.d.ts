import { type Summary } from '@vhcs/contract';
import type { MonthRange } from '../store/store.ts';
/** A period as it is asked for, the days that it covers, and the months that the store adds up. */
export interface Period {
    readonly label: Summary['period'];
    /** Absent for everything ever published. */
    readonly months?: MonthRange;
}
/** Everything ever published. */
export declare const ALL_TIME: Period;
/**
 * Reads `all`, a year `2026`, a half `2026-H1`, a quarter `2026-Q2` or a month `2026-05`;
 * anything else is undefined.
 */
export declare function parsePeriod(text: string): Period | undefined;
//# sourceMappingURL=period.d.ts.map