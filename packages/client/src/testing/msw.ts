import { http, HttpResponse, type HttpHandler } from 'msw';
import type { WebApp } from './conditions.ts';

export { underConditions, type Condition, type ConditionedApp } from './conditions.ts';
export type { WebApp };

/**
 * MSW handlers that let a collector's app answer every request under an address, so that tests
 * and demos speak with the collector itself and not with an imitation of it. `underConditions`
 * puts latency, outages and refusals before it.
 *
 * @example
 * const server = setupServer(...collectorHandlers(app, 'https://collector.example'));
 */
export function collectorHandlers(app: WebApp, baseUrl: string): HttpHandler[] {
  return [http.all(everythingUnder(baseUrl), ({ request }) => app.fetch(request))];
}

/** MSW handlers under which the network to an address is down: every request to it rejects. */
export function outage(baseUrl: string): HttpHandler[] {
  return [http.all(everythingUnder(baseUrl), () => HttpResponse.error())];
}

function everythingUnder(baseUrl: string): string {
  return `${baseUrl.replace(/\/+$/, '')}/*`;
}
