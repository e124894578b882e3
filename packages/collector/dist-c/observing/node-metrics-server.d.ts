import type { ListenAddress } from '../config.ts';
import { type HttpServer } from '../http-server.ts';
import { type Metrics } from './node-metrics.ts';
/**
 * Serves `/metrics` on an address of its own: a proxy in front of the collector cannot publish it by
 * mistake, and it needs no secret that would have to be looked up while the store is down.
 *
 * @throws ListenError
 */
export declare function serveMetrics(metrics: Metrics, address: ListenAddress): Promise<HttpServer>;
//# sourceMappingURL=node-metrics-server.d.ts.map