import papa from 'papaparse';
import type { CsvSeparator } from './export-form.ts';
import { PIECE_BYTES } from './pieces.ts';
import type { Cell } from './table.ts';

/** By this mark Excel knows that a text is UTF-8. */
const BYTE_ORDER_MARK = '\u{feff}';

/** Memory of a piece: the rows of its last unit go beyond what is full. */
const PIECE_ROOM = PIECE_BYTES + 64 * 1024;

/** Texts that are remembered as they are written. */
const MOST_KNOWN = 4_096;

const ZERO = 0x30;
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
  #piece = Buffer.allocUnsafeSlow(PIECE_ROOM);
  #length = 0;

  constructor(separator: CsvSeparator) {
    this.#delimiter = separator;
    this.#separator = separator.charCodeAt(0);
    this.#add(bytesOf(BYTE_ORDER_MARK));
  }

  /** Whether there is enough for a piece. */
  get isFull(): boolean {
    return this.#length >= PIECE_BYTES;
  }

  /** The first cells of a line as they are written, for those that stand in many lines. */
  start(cells: readonly Cell[]): Uint8Array {
    const written = cells.map((cell) => this.#quoted(cell === null ? '' : String(cell)));
    return Buffer.concat(written.flatMap((cell) => [cell, Uint8Array.of(this.#separator)]));
  }

  /** Writes one line: what it starts with, then its other cells. Numbers are whole and not negative. */
  line(cells: readonly Cell[], starts: readonly Uint8Array[] = []): void {
    for (const start of starts) this.#add(start);
    let isFirst = true;
    for (const cell of cells) {
      if (!isFirst) this.#addByte(this.#separator);
      isFirst = false;
      if (typeof cell === 'number') this.#addNumber(cell);
      else if (cell !== null) this.#add(this.#quoted(cell));
    }
    this.#addByte(RETURN);
    this.#addByte(LINE_FEED);
  }

  /** What was written since the last piece, in memory of its own. */
  take(): Uint8Array<ArrayBuffer> {
    const piece = this.#piece.subarray(0, this.#length);
    this.#piece = Buffer.allocUnsafeSlow(PIECE_ROOM);
    this.#length = 0;
    return piece;
  }

  #add(bytes: Uint8Array): void {
    this.#reserve(bytes.length);
    this.#piece.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  #addByte(byte: number): void {
    this.#reserve(1);
    this.#piece[this.#length] = byte;
    this.#length += 1;
  }

  #addNumber(number: number): void {
    let digits = 1;
    for (let limit = 10; number >= limit; limit *= 10) digits += 1;
    this.#reserve(digits);
    let rest = number;
    for (let place = this.#length + digits - 1; place >= this.#length; place -= 1) {
      this.#piece[place] = ZERO + (rest % 10);
      rest = Math.floor(rest / 10);
    }
    this.#length += digits;
  }

  #reserve(bytes: number): void {
    const length = this.#length + bytes;
    if (length <= this.#piece.length) return;
    const larger = Buffer.allocUnsafeSlow(2 * length);
    this.#piece.copy(larger, 0, 0, this.#length);
    this.#piece = larger;
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

const bytesOf = (text: string): Uint8Array => Buffer.from(text);
