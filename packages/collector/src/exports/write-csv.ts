import { stringify } from 'csv-stringify/sync';
import type { Table } from './table.ts';

/** What stands between two cells: Excel takes what the system's region has, `;` in Vietnam. */
export type CsvSeparator = ';' | ',';

/**
 * A table as CSV that Excel opens by a double click: marked as UTF-8, lines ended by CR LF. A text
 * that a spreadsheet would run as a formula is marked as text.
 */
export function writeCsv({ titles, rows }: Table, separator: CsvSeparator): string {
  return stringify(
    [titles, ...rows].map((row) => [...row]),
    {
      bom: true,
      delimiter: separator,
      record_delimiter: 'windows',
      escape_formulas: true,
    },
  );
}
