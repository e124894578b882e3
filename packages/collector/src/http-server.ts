import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { App } from './app.ts';
import { withBody } from './http-body.ts';
import { answerRating, isRating } from './http-ratings.ts';
import { nodeRuntime } from './http-runtime.ts';
import { answerSummary, summaryAddress } from './http-summaries.ts';

/** Limits against clients that send slowly or without end. */
const limits = {
  /** For the head of a request, in milliseconds. */
  headersTimeout: 10_000,
  /** For a whole request, in milliseconds. */
  requestTimeout: 30_000,
  /** How often connections are held to these two, in milliseconds. */
  connectionsCheckingInterval: 5_000,
  /** Longer than proxies keep a connection, so that none is closed under a request of theirs. */
  keepAliveTimeout: 65_000,
  /** Request line and headers together, in bytes. */
  maxHeaderSize: 16 * 1024,
} as const;

/** How long requests on their way may take once the server closes, in milliseconds. */
const DRAIN_MS = 10_000;

/** How long clients may take, in milliseconds, and how often they are held to it. */
export type Patience = Readonly<
  Record<'headersTimeout' | 'requestTimeout' | 'connectionsCheckingInterval', number>
>;

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

/** What is served; ratings and summaries have a way of their own where there is one. */
export type ServedApp = Pick<App, 'fetch'> & Partial<Pick<App, 'takeRating' | 'giveSummary'>>;

/** A server that listens. */
export interface HttpServer {
  readonly port: number;
  /** Takes no more connections, finishes what is on its way, resolves when nothing is left. */
  close(): Promise<void>;
}

/** The port cannot be used; the message says why and what to do. */
export class ListenError extends Error {
  override readonly name = 'ListenError';
}

/**
 * Serves the app over HTTP/1.1.
 *
 * @throws ListenError
 */
export async function listen(app: ServedApp, options: ListenOptions): Promise<HttpServer> {
  const { port, host, trustedProxies = 0 } = options;
  const answer = getRequestListener((request, { incoming }) =>
    app.fetch(request, nodeRuntime(incoming.socket, request, trustedProxies)),
  );
  const server = createServer({ ...limits, ...options.patience }, (incoming, outgoing) => {
    if (!server.listening) outgoing.setHeader('Connection', 'close');
    const asked = app.giveSummary && summaryAddress(incoming);
    if (app.giveSummary && asked) {
      answerSummary(app.giveSummary, { asked, incoming, outgoing, trustedProxies });
      return;
    }
    withBody(incoming, (body) => {
      if (body && app.takeRating && isRating(incoming)) {
        answerRating(app.takeRating, { incoming, outgoing, body, trustedProxies });
      } else {
        void answer(incoming, outgoing);
      }
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => {
      reject(listenError(error, options));
    });
    server.listen(port, host, resolve);
  });
  return { port: portOf(server), close: () => close(server) };
}

function remedyOf(code: string, setting: string | undefined): string | undefined {
  const [port, host] = setting === undefined ? ['PORT', 'HOST'] : [setting, setting];
  const remedies: Readonly<Record<string, string>> = {
    EADDRINUSE: `another program listens there; stop it, or set ${port} to another port (0: any free one)`,
    EACCES: `this user may not listen there; set ${port} to 1024 or more`,
    EADDRNOTAVAIL: `this machine has no such address; set ${host} to 127.0.0.1 or 0.0.0.0`,
    ENOTFOUND: `this name is not known; set ${host} to 127.0.0.1 or 0.0.0.0`,
  };
  return remedies[code];
}

function listenError(error: Error, { port, host, setting }: ListenOptions): ListenError {
  const code = 'code' in error ? String(error.code) : '';
  const reason = remedyOf(code, setting) ?? error.message;
  return new ListenError(`The collector cannot listen on ${host}:${String(port)}: ${reason}.`, {
    cause: error,
  });
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') {
    throw new Error('The server listens on no port: expected a TCP address');
  }
  return address.port;
}

async function close(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    server.close(() => {
      resolve();
    });
  });
  // A connection that was busy just now is idle a moment later, and would be kept for the next request.
  const sweep = setInterval(() => {
    server.closeIdleConnections();
  }, 50);
  const deadline = setTimeout(() => {
    server.closeAllConnections();
  }, DRAIN_MS);
  await closed;
  clearInterval(sweep);
  clearTimeout(deadline);
}
