import { bothCommitObservers } from "../store/commit-observer.js";
import { collectorVersion } from "../version.js";
import { serveMetrics } from "./node-metrics-server.js";
import { createMetrics } from "./node-metrics.js";
import { startTracing } from "./node-tracing.js";
import { bothRequestObservers } from "./request-observer.js";
/**
 * Starts the metrics and traces that the settings ask for.
 *
 * @throws ConfigError when traces are asked for, and cannot be sent
 */
export async function startObserving(config) {
    const { metrics: address } = config;
    const metrics = address && createMetrics(collectorVersion);
    const tracing = config.tracing && (await startTracing(config.tracing, collectorVersion));
    let server;
    return {
        requests: bothRequestObservers(metrics?.requests, tracing?.requests),
        commits: bothCommitObservers(metrics?.commits, tracing?.commits),
        serve: async (state) => {
            if (!metrics)
                return undefined;
            metrics.watch(state);
            server = await serveMetrics(metrics, address);
            return server;
        },
        stop: async () => {
            await server?.close();
            await tracing?.stop();
        },
    };
}
//# sourceMappingURL=node-observing.js.map