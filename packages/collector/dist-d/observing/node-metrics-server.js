import { listen } from "../http-server.js";
import { METRICS_TYPE } from "./node-metrics.js";
/**
 * Serves `/metrics` on an address of its own: a proxy in front of the collector cannot publish it by
 * mistake, and it needs no secret that would have to be looked up while the store is down.
 *
 * @throws ListenError
 */
export function serveMetrics(metrics, address) {
    const fetch = async ({ method, url }) => {
        if (new URL(url).pathname !== '/metrics')
            return new Response(null, { status: 404 });
        if (method !== 'GET')
            return new Response(null, { status: 405, headers: { Allow: 'GET' } });
        return new Response(await metrics.text(), { headers: { 'Content-Type': METRICS_TYPE } });
    };
    return listen({ fetch }, { ...address, setting: 'VHCS_METRICS_ADDRESS' });
}
//# sourceMappingURL=node-metrics-server.js.map