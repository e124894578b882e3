import type { ServerResponse } from 'node:http';
import type { PlainReply } from './exchange.ts';

/** Sends an answer; one that has no body by its status gets no length. */
export function writeReply(outgoing: ServerResponse, { status, headers, body }: PlainReply): void {
  if (body === null) {
    outgoing.writeHead(status, headers).end();
    return;
  }
  const length = String(Buffer.byteLength(body));
  outgoing.writeHead(status, { ...headers, 'Content-Length': length }).end(body);
}
