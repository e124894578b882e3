import { rateFormStyles } from '../rate-form/styles.ts';
import { contentTag, isKnown } from '../replies.ts';
import type { Handler } from '../resource.ts';

/** `GET /static/rate.css`: the look of the form pages. */
export function getRateFormStyles(): Handler {
  const etag = contentTag(rateFormStyles);
  return (c) => {
    const headers = {
      'Content-Type': 'text/css; charset=utf-8',
      'Cache-Control': 'public, max-age=300',
      'X-Content-Type-Options': 'nosniff',
      ETag: etag,
      'X-Request-Id': c.env.requestId,
    };
    return isKnown(c.req.raw, etag)
      ? new Response(null, { status: 304, headers })
      : new Response(rateFormStyles, { headers });
  };
}
