import { type Migration } from './migration.ts';
/**
 * Scores of units, in tenths of a point, and where the grades of a set of criteria begin. Rows are
 * added and never changed: the newest revision holds.
 */
export declare const scores: Migration;
//# sourceMappingURL=08-scores.d.ts.map