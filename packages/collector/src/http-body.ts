import type { IncomingMessage } from 'node:http';
import { MAX_BODY_BYTES } from './guards/body.ts';
import { NodeHead } from './http-head.ts';

/**
 * Takes in the body of a request before the app is asked, where it is known to be small, and leaves
 * it where `@hono/node-server` looks for bodies that were read before: the app then has it at once,
 * without a stream of its own. A body that is too large, or of unknown length, is left for the
 * app's guards, which refuse it unread.
 *
 * @param next is given the body where it was read
 */
export function withBody(incoming: IncomingMessage, next: (body?: Buffer) => void): void {
  const length = Number(new NodeHead(incoming).get('Content-Length'));
  if (!(length > 0 && length <= MAX_BODY_BYTES)) {
    next();
    return;
  }
  const chunks: Buffer[] = [];
  incoming.on('data', (chunk: Buffer) => {
    chunks.push(chunk);
  });
  incoming.on('end', () => {
    const [first, ...others] = chunks;
    const rawBody = first && others.length === 0 ? first : Buffer.concat(chunks);
    Object.assign(incoming, { rawBody });
    next(rawBody);
  });
}
