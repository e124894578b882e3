import type { Hono } from 'hono';
import type { AppContext, Exchange } from './exchange.ts';
/** The app's router. */
export type Router = Hono<{
    Bindings: Exchange;
}>;
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
export declare function addResource(router: Router, path: string, { GET, POST }: Methods): void;
//# sourceMappingURL=resource.d.ts.map