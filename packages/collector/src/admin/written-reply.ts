import type { AppContext } from '../exchange.ts';
import { startedBody } from '../exports/started-body.ts';
import { dataHeaders } from '../guards/security-headers.ts';

/** What nginx has for a client that left before its answer; log and metrics alone see it. */
const CLIENT_LEFT = 499;

/** An answer that is written while it is sent. */
export interface WrittenAnswer {
  /** @param signal says that the client has left */
  readonly write: (signal: AbortSignal) => AsyncIterable<Uint8Array>;
  readonly mediaType: string;
  /** As which browsers save it, in ASCII without quotation marks. Default: they show it. */
  readonly name?: string;
}

/**
 * An answer for one operator, which nobody else keeps. For HEAD nothing is written.
 *
 * @throws what fails before the first piece
 */
export async function writtenReply(
  c: AppContext,
  { write, mediaType, name }: WrittenAnswer,
): Promise<Response> {
  const { method, signal } = c.req.raw;
  const headers = {
    ...dataHeaders,
    'Content-Type': mediaType,
    ...(name !== undefined && { 'Content-Disposition': `attachment; filename="${name}"` }),
    'Cache-Control': 'no-store',
    'X-Request-Id': c.env.requestId,
  };
  if (method === 'HEAD') return new Response(null, { headers });
  const breakOff = (error: unknown): void => {
    if (!signal.aborted) c.env.breakOff(error);
  };
  try {
    return new Response(await startedBody(write(signal), breakOff), { headers });
  } catch (error) {
    if (signal.aborted) return new Response(null, { status: CLIENT_LEFT });
    throw error;
  }
}
