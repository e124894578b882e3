/** Length in bytes from which on a piece of a file is handed on. */
const PIECE_BYTES = 256 * 1024;

/** Memory of a piece: what is added last goes beyond what is full. */
const PIECE_ROOM = PIECE_BYTES + 64 * 1024;

/** Most bytes that one unit of a string takes in UTF-8. */
const MOST_BYTES_A_UNIT = 3;

const ZERO = 0x30;

/** Puts pieces of a file together out of bytes and texts, each written straight into its place. */
export class Pieces {
  readonly #encoder = new TextEncoder();
  #piece = new Uint8Array(PIECE_ROOM);
  #length = 0;

  /** Whether there is enough for a piece. */
  get isFull(): boolean {
    return this.#length >= PIECE_BYTES;
  }

  /** What was added since the last piece, in memory of its own. */
  take(): Uint8Array<ArrayBuffer> {
    const piece = this.#piece.subarray(0, this.#length);
    this.#piece = new Uint8Array(PIECE_ROOM);
    this.#length = 0;
    return piece;
  }

  add(bytes: Uint8Array): void {
    this.#reserve(bytes.length);
    this.#piece.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  addByte(byte: number): void {
    this.#reserve(1);
    this.#piece[this.#length] = byte;
    this.#length += 1;
  }

  /** Adds the digits of a number, which is whole and not negative. */
  addNumber(number: number): void {
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

  addText(text: string): void {
    this.#reserve(text.length * MOST_BYTES_A_UNIT);
    this.#length += this.#encoder.encodeInto(text, this.#piece.subarray(this.#length)).written;
  }

  #reserve(bytes: number): void {
    const length = this.#length + bytes;
    if (length <= this.#piece.length) return;
    const larger = new Uint8Array(2 * length);
    larger.set(this.#piece.subarray(0, this.#length));
    this.#piece = larger;
  }
}

/** A file of texts that are made one after the other, in pieces. */
export async function* inPieces(
  texts: Iterable<string> | AsyncIterable<string>,
): AsyncGenerator<Uint8Array> {
  const pieces = new Pieces();
  for await (const text of texts) {
    pieces.addText(text);
    if (pieces.isFull) yield pieces.take();
  }
  yield pieces.take();
}
