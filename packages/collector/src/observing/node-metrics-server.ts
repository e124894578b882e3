import type { ListenAddress } from '../config.ts';
import { listen, type HttpServer } from '../http-server.ts';
import { METRICS_TYPE, type Metrics } from './node-metrics.ts';

/**
 * Serves `/metrics` on an address of its own: a proxy in front of the collector cannot publish it by
 * mistake, and it needs no secret that would have to be looked up while the store is down.
 *
 * @throws ListenError
 */
export function serveMetrics(metrics: Metrics, address: ListenAddress): Promise<HttpServer> {
  const fetch = async ({ method, url }: Request): Promise<Response> => {
    if (new URL(url).pathname !== '/metrics') return new Response(null, { status: 404 });
    if (method !== 'GET') return new Response(null, { status: 405, headers: { Allow: 'GET' } });
    return new Response(await metrics.text(), { headers: { 'Content-Type': METRICS_TYPE } });
  };
  return listen({ fetch }, { ...address, setting: 'VHCS_METRICS_ADDRESS' });
}
