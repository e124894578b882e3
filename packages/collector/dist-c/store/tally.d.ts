import type { Answers, LocalDate } from '@vhcs/contract';
import type { Tally } from './store.ts';
/** What is counted of a rating. */
export interface CountedRating {
    readonly day: LocalDate;
    readonly answers: Answers;
    /** How many ratings are like this one. Default: 1. */
    readonly times?: number;
}
/**
 * Counts ratings: each chosen option of a list, `na` for null ("không áp dụng"), no texts.
 * Undefined when there are none.
 */
export declare function tallyOf(ratings: Iterable<CountedRating>): Tally | undefined;
/** What two tallies hold together; the day is the later one. */
export declare function addTallies(sum: Tally | undefined, next: Tally): Tally;
//# sourceMappingURL=tally.d.ts.map