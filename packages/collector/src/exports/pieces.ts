/** Length in bytes from which on a piece of a file is handed on. */
export const PIECE_BYTES = 256 * 1024;

/** Most bytes that one unit of a string takes in UTF-8. */
const MOST_BYTES_A_UNIT = 3;

/** Puts pieces of a file together out of texts, each encoded straight into its place. */
export class TextPieces {
  readonly #encoder = new TextEncoder();
  #piece = newPiece();
  #length = 0;

  /** Whether there is enough for a piece. */
  get isFull(): boolean {
    return this.#length >= PIECE_BYTES;
  }

  add(text: string): void {
    this.#reserve(text.length * MOST_BYTES_A_UNIT);
    this.#length += this.#encoder.encodeInto(text, this.#piece.subarray(this.#length)).written;
  }

  /** What was added since the last piece, in memory of its own. */
  take(): Uint8Array<ArrayBuffer> {
    const piece = this.#piece.subarray(0, this.#length);
    this.#piece = newPiece();
    this.#length = 0;
    return piece;
  }

  #reserve(bytes: number): void {
    const length = this.#length + bytes;
    if (length <= this.#piece.length) return;
    const larger = new Uint8Array(2 * length);
    larger.set(this.#piece.subarray(0, this.#length));
    this.#piece = larger;
  }
}

/** A piece with room for what goes beyond the text with which it is full. */
const newPiece = (): Uint8Array<ArrayBuffer> => new Uint8Array(PIECE_BYTES + 64 * 1024);
