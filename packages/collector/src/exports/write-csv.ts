import papa from 'papaparse';
import type { CsvSeparator } from './export-form.ts';
import type { Cell } from './table.ts';

/** By this mark Excel knows that a text is UTF-8. */
const BYTE_ORDER_MARK = '\u{feff}';

/** Length from which on a piece is full. */
const PIECE_BYTES = 256 * 1024;

/** Texts that are remembered as they are written. */
const MOST_KNOWN = 4_096;

/**
 * Writes CSV that Excel opens by a double click: marked as UTF-8, lines ended by CR LF. A text that
 * a spreadsheet would run as a formula is marked as text.
 *
 * Lines are put together out of strings whose characters are the bytes of UTF-8. Most texts stand in
 * many lines: each is quoted and encoded once, which is most of the work.
 */
export class CsvWriter {
  readonly #separator: CsvSeparator;
  readonly #known = new Map<string, string>();
  #piece = Buffer.allocUnsafeSlow(PIECE_BYTES);
  #length = 0;

  constructor(separator: CsvSeparator) {
    this.#separator = separator;
    this.#add(bytesOf(BYTE_ORDER_MARK));
  }

  /** Whether there is enough for a piece. */
  get isFull(): boolean {
    return this.#length >= PIECE_BYTES;
  }

  /** Writes one line. Numbers are whole. */
  line(cells: readonly Cell[]): void {
    let line = '';
    let separator = '';
    for (const cell of cells) {
      line += separator;
      if (typeof cell === 'string') line += this.#quoted(cell);
      else if (cell !== null) line += String(cell);
      separator = this.#separator;
    }
    this.#add(`${line}\r\n`);
  }

  /** What was written since the last piece. */
  take(): Uint8Array {
    const piece = this.#piece.subarray(0, this.#length);
    this.#piece = Buffer.allocUnsafeSlow(PIECE_BYTES);
    this.#length = 0;
    return piece;
  }

  #add(line: string): void {
    const length = this.#length + line.length;
    if (length > this.#piece.length) {
      const larger = Buffer.allocUnsafeSlow(2 * length);
      this.#piece.copy(larger, 0, 0, this.#length);
      this.#piece = larger;
    }
    this.#piece.write(line, this.#length, 'latin1');
    this.#length = length;
  }

  #quoted(text: string): string {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const form = { delimiter: this.#separator, escapeFormulae: true };
    const quoted = bytesOf(papa.unparse([[text]], form));
    if (this.#known.size === MOST_KNOWN) this.#known.clear();
    this.#known.set(text, quoted);
    return quoted;
  }
}

const bytesOf = (text: string): string => Buffer.from(text).toString('latin1');
