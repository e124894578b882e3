import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { withBody } from "./http-body.js";
import { answerRating, isRating } from "./http-ratings.js";
import { nodeRuntime } from "./http-runtime.js";
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
};
/** How long requests on their way may take once the server closes, in milliseconds. */
const DRAIN_MS = 10_000;
/** The port cannot be used; the message says why and what to do. */
export class ListenError extends Error {
    name = 'ListenError';
}
/**
 * Serves the app over HTTP/1.1.
 *
 * @throws ListenError
 */
export async function listen(app, options) {
    const { port, host, trustedProxies = 0 } = options;
    const answer = getRequestListener((request, { incoming }) => app.fetch(request, nodeRuntime(incoming.socket, request, trustedProxies)));
    const server = createServer({ ...limits, ...options.patience }, (incoming, outgoing) => {
        if (!server.listening)
            outgoing.setHeader('Connection', 'close');
        withBody(incoming, (body) => {
            if (body && app.takeRating && isRating(incoming)) {
                void answerRating(app.takeRating, { incoming, outgoing, body, trustedProxies });
            }
            else {
                void answer(incoming, outgoing);
            }
        });
    });
    await new Promise((resolve, reject) => {
        server.once('error', (error) => {
            reject(listenError(error, options));
        });
        server.listen(port, host, resolve);
    });
    return { port: portOf(server), close: () => close(server) };
}
function remedyOf(code, setting) {
    const [port, host] = setting === undefined ? ['PORT', 'HOST'] : [setting, setting];
    const remedies = {
        EADDRINUSE: `another program listens there; stop it, or set ${port} to another port (0: any free one)`,
        EACCES: `this user may not listen there; set ${port} to 1024 or more`,
        EADDRNOTAVAIL: `this machine has no such address; set ${host} to 127.0.0.1 or 0.0.0.0`,
        ENOTFOUND: `this name is not known; set ${host} to 127.0.0.1 or 0.0.0.0`,
    };
    return remedies[code];
}
function listenError(error, { port, host, setting }) {
    const code = 'code' in error ? String(error.code) : '';
    const reason = remedyOf(code, setting) ?? error.message;
    return new ListenError(`The collector cannot listen on ${host}:${String(port)}: ${reason}.`, {
        cause: error,
    });
}
function portOf(server) {
    const address = server.address();
    if (address === null || typeof address === 'string') {
        throw new Error('The server listens on no port: expected a TCP address');
    }
    return address.port;
}
async function close(server) {
    const closed = new Promise((resolve) => {
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
//# sourceMappingURL=http-server.js.map