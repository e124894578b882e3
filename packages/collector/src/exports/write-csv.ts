import papa from 'papaparse';
import type { CsvSeparator } from './export-form.ts';
import type { Table } from './table.ts';

/** By this mark Excel knows that a text is UTF-8. */
const BYTE_ORDER_MARK = '\u{feff}';

/**
 * A table as CSV that Excel opens by a double click: marked as UTF-8, lines ended by CR LF. A text
 * that a spreadsheet would run as a formula is marked as text.
 */
export function writeCsv({ titles, rows }: Table, separator: CsvSeparator): string {
  const lines = [titles, ...rows].map((row) => [...row]);
  const form = { delimiter: separator, newline: '\r\n', escapeFormulae: true };
  return `${BYTE_ORDER_MARK}${papa.unparse(lines, form)}\r\n`;
}
