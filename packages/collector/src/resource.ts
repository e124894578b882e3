import type { Hono } from 'hono';
import type { AppContext, Exchange } from './exchange.ts';
import { preflightReply } from './guards/cors.ts';
import { ProblemError, quoted } from './problems.ts';

/** The app's router. */
export type Router = Hono<{ Bindings: Exchange }>;

/** Answers one method of one address. */
export type Handler = (c: AppContext) => Response | Promise<Response>;

/** What an address answers; `HEAD` follows from `GET`, `OPTIONS` is always answered. */
export interface Methods {
  readonly GET?: Handler;
  readonly POST?: Handler;
}

/**
 * Puts an address on the router as one handler. A chain of middleware would cost every rating;
 * what a route needs, it calls.
 */
export function addResource(router: Router, path: string, { GET, POST }: Methods): void {
  const allow = [...(GET ? ['GET', 'HEAD'] : []), ...(POST ? ['POST'] : []), 'OPTIONS'].join(', ');
  router.all(path, (c) => {
    c.env.route = path;
    const { method } = c.req;
    if (method === 'POST' && POST) return POST(c);
    if ((method === 'GET' || method === 'HEAD') && GET) return GET(c);
    if (method === 'OPTIONS') return preflightReply(allow, c.env.requestId);
    throw new ProblemError(
      'method-not-allowed',
      `${c.req.path} does not take ${quoted(method)}; it takes ${allow}.`,
      { headers: { Allow: allow } },
    );
  });
}
