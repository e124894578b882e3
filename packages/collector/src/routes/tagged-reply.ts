import type { AppContext } from '../exchange.ts';
import { contentTag, isKnown } from '../replies.ts';

/** A public text under headers of its own: 304 without a body when the caller has it already. */
export function taggedReply(
  c: AppContext,
  body: string,
  ownHeaders: Readonly<Record<string, string>>,
): Response {
  const etag = contentTag(body);
  const headers = { ...ownHeaders, ETag: etag, 'X-Request-Id': c.env.requestId };
  return isKnown(c.req.raw, etag)
    ? new Response(null, { status: 304, headers })
    : new Response(body, { headers });
}
