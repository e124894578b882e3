import { type TracingConfig } from '../config.ts';
import type { CommitObserver } from '../store/commit-observer.ts';
import type { RequestObserver } from './request-observer.ts';
/** Traces that are sent while the collector runs. */
export interface Tracing {
    readonly requests: RequestObserver;
    readonly commits: CommitObserver;
    /** Sends what is left. */
    stop(): Promise<void>;
}
/**
 * Sends a span for each request and each commit to an OpenTelemetry collector. Spans hold routes,
 * statuses and request ids; trace ids that clients send are not followed, since they would tell one
 * visitor from another. The libraries are loaded here, and only here.
 *
 * @param version version of the collector
 * @throws ConfigError when the libraries are not installed
 */
export declare function startTracing(config: TracingConfig, version: string): Promise<Tracing>;
//# sourceMappingURL=node-tracing.d.ts.map