import { ProblemError } from '../problems.ts';
import { bodyBrokeOff, countedParts, requireLength } from './body.ts';

/** Largest file of an import, in bytes: a table of some 20,000 units. */
export const MAX_FILE_BYTES = 4 * 1024 * 1024;

/**
 * The body as bytes, never more than `maxBytes` of it: refused by its `Content-Length` before any
 * of it is read, else at the first byte too many, the rest unkept.
 *
 * @param maxBytes default: `MAX_FILE_BYTES`
 * @throws ProblemError `body-too-large`; `invalid-json` when the body breaks off
 */
export async function readFileBody(
  request: Request,
  maxBytes: number = MAX_FILE_BYTES,
): Promise<Uint8Array<ArrayBuffer>> {
  requireLength(request, maxBytes);
  try {
    const parts: Uint8Array[] = [];
    for await (const part of countedParts(request, maxBytes)) parts.push(part);
    return joined(parts);
  } catch (error) {
    throw error instanceof ProblemError ? error : bodyBrokeOff();
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((size, { byteLength }) => size + byteLength, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.byteLength;
  }
  return whole;
}
