import { ProblemError } from '../problems.ts';

/** Largest body of a rating or form, in bytes: the most that a page can send while it is closed. */
export const MAX_BODY_BYTES = 64 * 1024;

const digits = /^\d+$/;

/**
 * The body as text, never more than `MAX_BODY_BYTES` of it: refused by its `Content-Length`
 * before any of it is read; without that header, or where nobody vouches for it, counted while it
 * arrives and dropped at the first byte too many.
 *
 * @param framed whether the body is known to end where `Content-Length` says
 * @throws ProblemError `body-too-large`; `invalid-json` when the body breaks off
 */
export async function readBody(request: Request, framed: boolean): Promise<string> {
  const declared = request.headers.get('Content-Length');
  const length = declared !== null && digits.test(declared) ? Number(declared) : undefined;
  if (length !== undefined && length > MAX_BODY_BYTES) throw tooLarge();
  try {
    return framed && length !== undefined ? await request.text() : await countedText(request);
  } catch (error) {
    if (error instanceof ProblemError) throw error;
    throw new ProblemError('invalid-json', 'The body broke off before its end; send it again.');
  }
}

async function countedText(request: Request): Promise<string> {
  const reader = request.body?.getReader();
  // Firefox has no stream on a request: there the browser itself holds the body already.
  if (!reader) return countedWhole(await request.arrayBuffer());

  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.byteLength;
    if (size > MAX_BODY_BYTES) {
      reader.cancel().catch(() => undefined);
      throw tooLarge();
    }
    text += decoder.decode(part.value, { stream: true });
  }
  return text + decoder.decode();
}

function countedWhole(body: ArrayBuffer): string {
  if (body.byteLength > MAX_BODY_BYTES) throw tooLarge();
  return new TextDecoder().decode(body);
}

const tooLarge = (): ProblemError =>
  new ProblemError(
    'body-too-large',
    `The body is larger than ${String(MAX_BODY_BYTES)} bytes, the most that is read; shorten the comment and texts.`,
  );
