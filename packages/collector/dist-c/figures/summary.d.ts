import { type Question, type QuestionFigures, type Summary, type Survey } from '@vhcs/contract';
import type { MonthTally, SeriesKey, Tally } from '../store/store.ts';
import type { Period } from './period.ts';
/** Below this many answers nothing is shown. */
export declare const MINIMUM_SHOWN = 10;
/** Below this many answers there are counts and no shares. */
export declare const MINIMUM_FOR_SHARES = 30;
/** Version of the rules in this file; to be raised when the same tally gives other figures. */
export declare const METHOD_VERSION = 1;
/** What a summary says of closed batches; it stays the same until the next one closes. */
export type PublishedSummary = Omit<Summary, 'received'>;
/** What a summary is made from. */
export interface SummaryInput {
    readonly series: SeriesKey;
    readonly survey: Survey;
    readonly period: Period;
    /** Absent while nothing of the period is published. */
    readonly tally: Tally | undefined;
    /**
     * Every month with something published, in order: what a period that is shorter than everything
     * is held against. Default: none, and such a period is hidden.
     */
    readonly history?: readonly MonthTally[] | undefined;
}
/**
 * The figures that may be shown: nothing below ten answers, counts below thirty, then whole per
 * cent with 95 % Wilson intervals. Each question is held to the same limits by its own number of
 * answers; one that has too few is left out. So is what would let too few answers be found by
 * subtracting one period from another, see `visiblePeriods`.
 */
export declare function summarize(input: SummaryInput): PublishedSummary;
/** How many ratings answer a question; "không áp dụng" is no answer. */
export declare function answersTo(survey: Survey, question: Question, tally: Tally): number;
/** The figures of one question, whether or not they may be shown. */
export declare function questionFigures(survey: Survey, question: Question, tally: Tally): QuestionFigures;
//# sourceMappingURL=summary.d.ts.map