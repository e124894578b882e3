import { type Cell } from './cell.ts';
/** One row of a table. */
export interface TableRow {
    /** Where it begins in the file, from 1. */
    readonly line: number;
    readonly cells: readonly Cell[];
}
/** What a spreadsheet or a CSV file holds: the first row that is not empty has the headings. */
export interface Table {
    readonly rows: readonly TableRow[];
}
/** Whether nothing stands in a row. */
export declare const isEmptyRow: ({ cells }: TableRow) => boolean;
//# sourceMappingURL=table.d.ts.map