import type { IncomingMessage, ServerResponse } from 'node:http';
import { routes } from '@vhcs/contract';
import type { App } from './app.ts';
import type { RequestHead } from './exchange.ts';
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
export async function answerRating(
  takeRating: App['takeRating'],
  { incoming, outgoing, body, trustedProxies }: IncomingRating,
): Promise<void> {
  const reply = await takeRating({
    head: headOf(incoming),
    body: () => utf8.decode(body),
    runtime: nodeRuntime(incoming, trustedProxies),
  });
  const length = String(Buffer.byteLength(reply.body));
  outgoing.writeHead(reply.status, { ...reply.headers, 'Content-Length': length }).end(reply.body);
}

function headOf({ headers, method = '', url = '' }: IncomingMessage): RequestHead {
  return {
    method,
    url: `http://${headers.host ?? ''}${url}`,
    headers: { get: (name) => headerText(headers[name.toLowerCase()]) },
  };
}

function headerText(value: string | readonly string[] | undefined): string | null {
  if (value === undefined) return null;
  return typeof value === 'string' ? value : value.join(', ');
}
