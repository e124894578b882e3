import type { AppContext } from '../exchange.ts';
import { startedBody } from '../exports/started-body.ts';
import { dataHeaders } from '../guards/security-headers.ts';

/** An answer that is written while it is sent. */
export interface WrittenAnswer {
  readonly pieces: AsyncIterable<Uint8Array>;
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
  { pieces, mediaType, name }: WrittenAnswer,
): Promise<Response> {
  const body = c.req.method === 'HEAD' ? null : await startedBody(pieces);
  const headers = {
    ...dataHeaders,
    'Content-Type': mediaType,
    ...(name !== undefined && { 'Content-Disposition': `attachment; filename="${name}"` }),
    'Cache-Control': 'no-store',
    'X-Request-Id': c.env.requestId,
  };
  return new Response(body, { headers });
}
