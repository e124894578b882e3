import papa from 'papaparse';
import type { CsvSeparator } from './export-form.ts';
import type { Cell } from './table.ts';

/** By this mark Excel knows that a text is UTF-8. */
const BYTE_ORDER_MARK = '\u{feff}';

/** Texts that are remembered as they are written. */
const MOST_KNOWN = 4_096;

/**
 * Writes CSV that Excel opens by a double click: marked as UTF-8, lines ended by CR LF. A text that
 * a spreadsheet would run as a formula is marked as text.
 */
export class CsvWriter {
  readonly #separator: CsvSeparator;
  /** Most texts stand in many lines: each is quoted once. */
  readonly #known = new Map<string, string>();

  constructor(separator: CsvSeparator) {
    this.#separator = separator;
  }

  /** The first line. */
  titles(titles: readonly string[]): string {
    return `${BYTE_ORDER_MARK}${this.line(titles)}`;
  }

  /** One line with its end. Numbers are whole. */
  line(cells: readonly Cell[]): string {
    let line = '';
    for (const [index, cell] of cells.entries()) {
      if (index > 0) line += this.#separator;
      if (typeof cell === 'string') line += this.#quoted(cell);
      else if (cell !== null) line += String(cell);
    }
    return `${line}\r\n`;
  }

  #quoted(text: string): string {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const form = { delimiter: this.#separator, escapeFormulae: true };
    const quoted = papa.unparse([[text]], form);
    if (this.#known.size === MOST_KNOWN) this.#known.clear();
    this.#known.set(text, quoted);
    return quoted;
  }
}
