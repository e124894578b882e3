import type { AppContext } from '../exchange.ts';
import { dataHeaders } from '../guards/security-headers.ts';

/** A file that somebody is to save. */
export interface SavedFile {
  readonly body: string | ReadableStream<Uint8Array>;
  /** ASCII without quotation marks. */
  readonly name: string;
  readonly mediaType: string;
}

/** A file for one operator: browsers save it, and nobody else keeps it. */
export function fileReply(c: AppContext, { body, name, mediaType }: SavedFile): Response {
  const headers = {
    ...dataHeaders,
    'Content-Type': mediaType,
    'Content-Disposition': `attachment; filename="${name}"`,
    'Cache-Control': 'no-store',
    'X-Request-Id': c.env.requestId,
  };
  return new Response(body, { headers });
}
