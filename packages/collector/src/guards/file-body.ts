import { ProblemError } from '../problems.ts';
import { bodyBrokeOff, discard, requireLength, tooLarge } from './body.ts';

/** Largest file of an import, in bytes: a table of some 20,000 units. */
export const MAX_FILE_BYTES = 4 * 1024 * 1024;

/**
 * The body as bytes, never more than `maxBytes` of it: refused by its `Content-Length` before any
 * of it is read, else dropped at the first byte too many.
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
    return joined(await partsOf(request, maxBytes));
  } catch (error) {
    throw error instanceof ProblemError ? error : bodyBrokeOff();
  }
}

async function partsOf(request: Request, maxBytes: number): Promise<readonly Uint8Array[]> {
  const reader = request.body?.getReader();
  // Firefox has no stream on a request: there the browser itself holds the body already.
  if (!reader) return [checked(new Uint8Array(await request.arrayBuffer()), maxBytes)];
  const parts: Uint8Array[] = [];
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.byteLength;
    if (size > maxBytes) {
      void discard(reader);
      throw tooLarge(maxBytes);
    }
    parts.push(part.value);
  }
  return parts;
}

function checked(bytes: Uint8Array, maxBytes: number): Uint8Array {
  if (bytes.byteLength > maxBytes) throw tooLarge(maxBytes);
  return bytes;
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
