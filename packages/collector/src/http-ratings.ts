import type { IncomingMessage, ServerResponse } from 'node:http';
import { routes } from '@vhcs/contract';
import type { App } from './app.ts';
import { NodeHead } from './http-head.ts';
import { answerWith } from './http-reply.ts';
import { nodeRuntime } from './http-runtime.ts';

/** Reads what `Request.text()` would: without a byte order mark. */
const utf8 = new TextDecoder();

/** A rating as Node's server has it, its body read. */
export interface IncomingRating {
  readonly incoming: IncomingMessage;
  readonly outgoing: ServerResponse;
  readonly body: Buffer;
  /** Proxies between the visitors and this server. */
  readonly trustedProxies: number;
}

/** Whether a request is one for {@link answerRating}. */
export function isRating({ method, url }: IncomingMessage): boolean {
  return method === 'POST' && url === routes.submitRating.path;
}

/**
 * Hands a rating to the app and answers it, past `Request` and `Response`: they would cost more
 * than everything else that is done for a rating.
 */
export function answerRating(
  takeRating: App['takeRating'],
  { incoming, outgoing, body, trustedProxies }: IncomingRating,
): void {
  const head = new NodeHead(incoming);
  const reply = takeRating({
    head,
    body: () => utf8.decode(body),
    runtime: nodeRuntime(incoming.socket, head, trustedProxies),
  });
  answerWith(outgoing, reply);
}
