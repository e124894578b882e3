import type { App } from './app.ts';
/** How long clients may take, in milliseconds, and how often they are held to it. */
export type Patience = Readonly<Record<'headersTimeout' | 'requestTimeout' | 'connectionsCheckingInterval', number>>;
/** Where to listen. */
export interface ListenOptions {
    /** 0: any free port. */
    readonly port: number;
    readonly host: string;
    /** Proxies between the visitors and this server. Default: 0. */
    readonly trustedProxies?: number;
    /** How long clients may take, in milliseconds. Default: 10 s for the head, 30 s for all. */
    readonly patience?: Patience;
    /** The setting that names port and host together; default: `PORT` and `HOST`. */
    readonly setting?: string;
}
/** What is served; ratings have a way of their own where there is one. */
export type ServedApp = Pick<App, 'fetch'> & Partial<Pick<App, 'takeRating'>>;
/** A server that listens. */
export interface HttpServer {
    readonly port: number;
    /** Takes no more connections, finishes what is on its way, resolves when nothing is left. */
    close(): Promise<void>;
}
/** The port cannot be used; the message says why and what to do. */
export declare class ListenError extends Error {
    readonly name = "ListenError";
}
/**
 * Serves the app over HTTP/1.1.
 *
 * @throws ListenError
 */
export declare function listen(app: ServedApp, options: ListenOptions): Promise<HttpServer>;
//# sourceMappingURL=http-server.d.ts.map