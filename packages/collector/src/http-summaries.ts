import type { IncomingMessage, ServerResponse } from 'node:http';
import { routes } from '@vhcs/contract';
import type { App, AskedSummary } from './app.ts';
import { NodeHead } from './http-head.ts';
import { answerWith } from './http-reply.ts';
import { nodeRuntime } from './http-runtime.ts';

/** Addresses of summaries whose unit is written plainly; what is written otherwise goes to the app. */
const address = new RegExp(
  `^${routes.getSummary.path.replace('{id}', String.raw`([a-z\d-]+)`)}(?:\\?(.*))?$`,
);

/** What is asked for. */
export type SummaryAddress = Pick<AskedSummary, 'unit' | 'query'>;

/** Which summary a request asks for; undefined when it is another request. */
export function summaryAddress({ method, url }: IncomingMessage): SummaryAddress | undefined {
  const found = method === 'GET' && url !== undefined ? address.exec(url) : null;
  return found?.[1] === undefined ? undefined : { unit: found[1], query: found[2] ?? '' };
}

/** A request as Node's server has it. */
export interface IncomingQuestion {
  readonly asked: SummaryAddress;
  readonly incoming: IncomingMessage;
  readonly outgoing: ServerResponse;
  /** Proxies between the visitors and this server. */
  readonly trustedProxies: number;
}

/** Has the app give a summary past `Request` and `Response`, as ratings are taken. */
export function answerSummary(
  giveSummary: App['giveSummary'],
  { asked, incoming, outgoing, trustedProxies }: IncomingQuestion,
): void {
  const head = new NodeHead(incoming);
  const runtime = nodeRuntime(incoming.socket, head, trustedProxies);
  answerWith(outgoing, giveSummary({ head, runtime, unit: asked.unit, query: asked.query }));
}
