import type { ServerResponse } from 'node:http';
import type { PlainReply } from './exchange.ts';

/** Sends an answer; one that has no body by its status gets no length. */
export function writeReply(outgoing: ServerResponse, { status, headers, body }: PlainReply): void {
  // Names and values in turn: another object with the same headers would cost more than the rest.
  const sent: string[] = [];
  for (const name in headers) sent.push(name, headers[name] ?? '');
  if (body === null) {
    outgoing.writeHead(status, sent).end();
    return;
  }
  sent.push('Content-Length', String(Buffer.byteLength(body)));
  outgoing.writeHead(status, sent).end(body);
}
