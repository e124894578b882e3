import type { Table } from './table.ts';
/** What stands between two cells: Excel takes what the system's region has, `;` in Vietnam. */
export type CsvSeparator = ';' | ',';
/**
 * A table as CSV that Excel opens by a double click: marked as UTF-8, lines ended by CR LF. A text
 * that a spreadsheet would run as a formula is marked as text.
 */
export declare function writeCsv({ titles, rows }: Table, separator: CsvSeparator): string;
//# sourceMappingURL=write-csv.d.ts.map