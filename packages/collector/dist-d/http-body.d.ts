import type { IncomingMessage } from 'node:http';
/**
 * Takes in the body of a request before the app is asked, where it is known to be small, and leaves
 * it where `@hono/node-server` looks for bodies that were read before: the app then has it at once,
 * without a stream of its own. A body that is too large, or of unknown length, is left for the
 * app's guards, which refuse it unread.
 *
 * @param next is given the body where it was read
 */
export declare function withBody(incoming: IncomingMessage, next: (body?: Buffer) => void): void;
//# sourceMappingURL=http-body.d.ts.map