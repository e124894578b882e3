import { type Survey, type TrendPoint } from '@vhcs/contract';
import type { MonthTally } from '../store/store.ts';
import { type TrendStep } from './steps.ts';
/** What a trend is made from. */
export interface TrendInput {
    readonly survey: Survey;
    /** Every month with something published, in order. */
    readonly history: readonly MonthTally[];
    readonly step: TrendStep;
}
/**
 * Every step from the first published one to the last, in order. A step is held to the limits of a
 * summary of the same period, by its ratings and again by the answers to the headline question.
 */
export declare function trendOf({ survey, history, step }: TrendInput): TrendPoint[];
//# sourceMappingURL=trend.d.ts.map