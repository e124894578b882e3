import papa from 'papaparse';
/** By this mark Excel knows that a text is UTF-8. */
const BYTE_ORDER_MARK = '\u{feff}';
/**
 * A table as CSV that Excel opens by a double click: marked as UTF-8, lines ended by CR LF. A text
 * that a spreadsheet would run as a formula is marked as text.
 */
export function writeCsv({ titles, rows }, separator) {
    const lines = [titles, ...rows].map((row) => [...row]);
    const form = { delimiter: separator, newline: '\r\n', escapeFormulae: true };
    return `${BYTE_ORDER_MARK}${papa.unparse(lines, form)}\r\n`;
}
//# sourceMappingURL=write-csv.js.map