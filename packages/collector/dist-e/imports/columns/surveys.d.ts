import type { Column } from '../column.ts';
/** A version of a survey: its first row, and a row for each further question. */
export declare const surveyColumns: readonly Column[];
//# sourceMappingURL=surveys.d.ts.map