import papa from 'papaparse';
import { printedDay } from '../pages/printing.ts';
import type { CsvSeparator } from './export-form.ts';
import { Pieces } from './pieces.ts';
import type { Cell } from './table.ts';

/** By this mark Excel knows that a text is UTF-8. */
const BYTE_ORDER_MARK = '\u{feff}';

/** Texts that are remembered as they are written. */
const MOST_KNOWN = 4_096;

const RETURN = 0x0d;
const LINE_FEED = 0x0a;

/**
 * Writes CSV that Excel opens by a double click: marked as UTF-8, lines ended by CR LF. A text that
 * a spreadsheet would run as a formula is marked as text.
 *
 * Lines are put together out of bytes. Most texts stand in many lines: each is quoted and encoded
 * once, which is most of the work.
 */
export class CsvWriter {
  readonly #delimiter: CsvSeparator;
  readonly #separator: number;
  readonly #known = new Map<string, Uint8Array>();
  readonly #pieces = new Pieces();

  constructor(separator: CsvSeparator) {
    this.#delimiter = separator;
    this.#separator = separator.charCodeAt(0);
    this.#pieces.add(bytesOf(BYTE_ORDER_MARK));
  }

  /** Whether there is enough for a piece. */
  get isFull(): boolean {
    return this.#pieces.isFull;
  }

  /** The first cells of a line as they are written, for those that stand in many lines. */
  start(cells: readonly Cell[]): Uint8Array {
    const written = cells.map((cell) => this.#quoted(textOf(cell)));
    return Buffer.concat(written.flatMap((cell) => [cell, Uint8Array.of(this.#separator)]));
  }

  /** Writes one line: what it starts with, then its other cells. Numbers are whole and not negative. */
  line(cells: readonly Cell[], starts: readonly Uint8Array[] = []): void {
    for (const start of starts) this.#pieces.add(start);
    let isFirst = true;
    for (const cell of cells) {
      if (!isFirst) this.#pieces.addByte(this.#separator);
      isFirst = false;
      if (typeof cell === 'number') this.#pieces.addNumber(cell);
      else if (cell !== null) this.#pieces.add(this.#quoted(textOf(cell)));
    }
    this.#pieces.addByte(RETURN);
    this.#pieces.addByte(LINE_FEED);
  }

  /** What was written since the last piece, in memory of its own. */
  take(): Uint8Array<ArrayBuffer> {
    return this.#pieces.take();
  }

  #quoted(text: string): Uint8Array {
    const known = this.#known.get(text);
    if (known) return known;
    const form = { delimiter: this.#delimiter, escapeFormulae: true };
    const quoted = bytesOf(papa.unparse([[text]], form));
    if (this.#known.size === MOST_KNOWN) this.#known.clear();
    this.#known.set(text, quoted);
    return quoted;
  }
}

function textOf(cell: Cell): string {
  if (cell === null) return '';
  return typeof cell === 'object' ? printedDay(cell.day) : String(cell);
}

const bytesOf = (text: string): Uint8Array => Buffer.from(text);
