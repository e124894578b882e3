/** Headers that a page may read besides those that every page may. */
const EXPOSED = 'Retry-After, X-Request-Id';

/** How long a browser may remember the answer to a preflight; browsers cap it themselves. */
const PREFLIGHT_SECONDS = '86400';

/** For what is public: any page may read it. No credentials are ever sent or asked for. */
export const readableByAnyPage = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': EXPOSED,
} as const;

/** For the answer to a rating: the page that sent it may read it, no other. */
export function readableBy(origin: string): Record<string, string> {
  return {
    'Access-Control-Allow-Origin': origin,
    'Access-Control-Expose-Headers': EXPOSED,
    Vary: 'Origin',
  };
}

/**
 * The answer to `OPTIONS`. It lets every page ask, so that a page that is not registered gets to
 * read why its rating was refused; a preflight would be no protection, since plain text needs none.
 * Any header may come along, and is not read: portals put their own into every call of `fetch`.
 */
export function preflightReply(allow: string, requestId: string): Response {
  return new Response(null, {
    status: 204,
    headers: {
      Allow: allow,
      'Access-Control-Allow-Origin': '*',
      'Access-Control-Allow-Methods': allow,
      'Access-Control-Allow-Headers': '*',
      'Access-Control-Max-Age': PREFLIGHT_SECONDS,
      'X-Request-Id': requestId,
    },
  });
}
