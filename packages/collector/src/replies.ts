import type { AppContext, Exchange, PlainReply, RequestHead } from './exchange.ts';
import { readableByAnyPage } from './guards/cors.ts';
import { dataHeaders, pageHeaders } from './guards/security-headers.ts';
import { joinedHeaders } from './joined-headers.ts';
import { asResponse } from './problems.ts';

/** How long public data may be shown again, and shown while they are fetched anew. */
const PUBLIC_CACHE = 'public, max-age=60, stale-while-revalidate=600';

const jsonHeaders = {
  ...dataHeaders,
  ...readableByAnyPage,
  'Content-Type': 'application/json',
} as const;

const publicHeaders = { ...jsonHeaders, 'Cache-Control': PUBLIC_CACHE } as const;

/** A body with the tag that stands for its content. */
export interface TaggedBody {
  readonly body: string;
  readonly etag: string;
}

/** The same in UTF-8: what is given many times is encoded once. */
export interface TaggedBytes {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly etag: string;
}

/** JSON with its tag. */
export function taggedJson(value: unknown): TaggedBody {
  return taggedText(JSON.stringify(value));
}

/** A text with its tag. */
export function taggedText(body: string): TaggedBody {
  return { body, etag: contentTag(body) };
}

/** Public JSON: 304 without a body when the caller has it already. */
export function publicReply(c: AppContext, tagged: TaggedBody): Response {
  return asResponse(plainPublicReply({ head: c.req.raw, exchange: c.env }, tagged));
}

/** Who asks, as far as a public answer depends on it. */
export interface PublicCall {
  readonly head: Pick<RequestHead, 'headers'>;
  readonly exchange: Pick<Exchange, 'requestId'>;
}

/** The same before it is a `Response`. */
export function plainPublicReply(
  { head, exchange }: PublicCall,
  { body, etag }: TaggedBody | TaggedBytes,
): PlainReply {
  const own = { ETag: etag, 'X-Request-Id': exchange.requestId };
  const headers = joinedHeaders(own, publicHeaders);
  return isKnown(head, etag)
    ? { status: 304, headers, body: null }
    : { status: 200, headers, body };
}

/** JSON about this moment, which nobody may keep. */
export function momentaryReply(c: AppContext, value: unknown): Response {
  const headers = { ...jsonHeaders, 'Cache-Control': 'no-store', 'X-Request-Id': c.env.requestId };
  return new Response(JSON.stringify(value), { headers });
}

/** One of the collector's own pages. */
export function pageReply(
  c: AppContext,
  status: number,
  page: string,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return new Response(page, {
    status,
    headers: { ...pageHeaders, 'X-Request-Id': c.env.requestId, ...headers },
  });
}

/** Sends the browser elsewhere; 303 after a form, so that a reload does not send it again. */
export function redirectReply(
  c: AppContext,
  location: string,
  status: 302 | 303 | 308,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return new Response(null, {
    status,
    headers: {
      Location: location,
      'Cache-Control': 'no-store',
      'X-Request-Id': c.env.requestId,
      ...headers,
    },
  });
}

/** Whether `If-None-Match` names the tag, strong or weak (RFC 9110, 13.1.2). */
export function isKnown(head: Pick<RequestHead, 'headers'>, etag: string): boolean {
  const header = head.headers.get('If-None-Match');
  if (header === null) return false;
  // What browsers send back; the rest is for lists and tags that proxies have rewritten.
  if (header === etag) return true;
  const bare = etag.replace(/^W\//, '');
  return header
    .split(',')
    .map((tag) => tag.trim().replace(/^W\//, ''))
    .some((tag) => tag === '*' || tag === bare);
}

/**
 * A weak tag of a text: two independent 32-bit FNV-1a sums. Enough to see that a text has
 * changed; nothing rests on nobody being able to make two texts with one tag.
 */
export function contentTag(text: string): string {
  let first = 0x811c9dc5;
  let second = 0x9e3779b9;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    first = Math.imul(first ^ code, 0x01000193);
    second = Math.imul(second ^ code, 0x85ebca6b);
    second ^= second >>> 13;
  }
  return `W/"${(first >>> 0).toString(36)}-${(second >>> 0).toString(36)}-${text.length.toString(36)}"`;
}
