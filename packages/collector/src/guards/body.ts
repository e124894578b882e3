import { ProblemError } from '../problems.ts';

/** Largest body of a rating or form, in bytes: the most that a page can send while it is closed. */
export const MAX_BODY_BYTES = 64 * 1024;

const digits = /^\d+$/;

/**
 * The body as text, never more than `maxBytes` of it: refused by its `Content-Length`
 * before any of it is read; without that header, or where nobody vouches for it, counted while it
 * arrives and refused at the first byte too many, the rest unkept.
 *
 * @param framed whether the body is known to end where `Content-Length` says
 * @param maxBytes default: `MAX_BODY_BYTES`
 * @throws ProblemError `body-too-large`; `invalid-json` when the body breaks off
 */
export async function readBody(
  request: Request,
  framed: boolean,
  maxBytes: number = MAX_BODY_BYTES,
): Promise<string> {
  const length = requireLength(request, maxBytes);
  try {
    return framed && length !== undefined
      ? await request.text()
      : await countedText(request, maxBytes);
  } catch (error) {
    throw error instanceof ProblemError ? error : bodyBrokeOff();
  }
}

/**
 * Lets a request pass whose body is not too large by its own account.
 *
 * @returns what it says, in bytes; undefined: nothing
 * @throws ProblemError `body-too-large`
 */
export function requireLength({ headers }: Request, maxBytes: number): number | undefined {
  const declared = headers.get('Content-Length');
  const length = declared !== null && digits.test(declared) ? Number(declared) : undefined;
  if (length !== undefined && length > maxBytes) throw tooLarge(maxBytes);
  return length;
}

async function countedText(request: Request, maxBytes: number): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const part of countedParts(request, maxBytes)) {
    text += decoder.decode(part, { stream: true });
  }
  return text + decoder.decode();
}

/**
 * The body in parts, as they arrive.
 *
 * @throws ProblemError `body-too-large` at the first byte too many
 */
export async function* countedParts(
  request: Request,
  maxBytes: number,
): AsyncGenerator<Uint8Array, void, undefined> {
  const reader = request.body?.getReader();
  if (!reader) {
    // Firefox has no stream on a request: there the browser itself holds the body already.
    const whole = new Uint8Array(await request.arrayBuffer());
    if (whole.byteLength > maxBytes) throw tooLarge(maxBytes);
    yield whole;
    return;
  }
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.byteLength;
    if (size > maxBytes) {
      void discard(reader);
      throw tooLarge(maxBytes);
    }
    yield part.value;
  }
}

/**
 * Lets the rest of a body pass unread: who is still sending it would not hear the refusal. How long
 * that may take is the server's to say.
 */
async function discard(reader: ReadableStreamDefaultReader<unknown>): Promise<void> {
  try {
    while (!(await reader.read()).done);
  } catch {
    // The sender has hung up.
  }
}

/** The refusal of a body with a byte too many. */
const tooLarge = (maxBytes: number): ProblemError =>
  new ProblemError(
    'body-too-large',
    `The body is larger than ${String(maxBytes)} bytes, the most that is read; send a shorter one.`,
  );

/** The refusal of a body that is not there to its end. */
export const bodyBrokeOff = (): ProblemError =>
  new ProblemError('invalid-json', 'The body broke off before its end; send it again.');
