import type { LocalDate, Series } from '@vhcs/contract';
/** The ratings that are counted together: never two units, survey versions or series in one figure. */
export interface SeriesKey {
    readonly unit: string;
    readonly survey: string;
    readonly surveyVersion: number;
    readonly series: Series;
}
/** Why a rating is stored but not counted; kept with it, so that nothing is excluded in silence. */
export type HoldReason = 'honeypot' | 'too-fast' | 'burst';
/** How often each answer was given; `na` counts "không áp dụng". Texts are not tallied. */
export type AnswerTally = Readonly<Record<string, Readonly<Record<string, number>>>>;
/** Published counts: the sum of whole closed batches. */
export interface Tally {
    readonly n: number;
    readonly answers: AnswerTally;
    /** Last local day contained. */
    readonly closedThrough: LocalDate;
}
/** Published counts of one month, `YYYY-MM`. */
export interface MonthTally {
    readonly month: string;
    readonly tally: Tally;
}
//# sourceMappingURL=counted.d.ts.map