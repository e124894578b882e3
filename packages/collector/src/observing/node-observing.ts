import type { Config } from '../config.ts';
import type { HttpServer } from '../http-server.ts';
import { bothCommitObservers, type CommitObserver } from '../store/commit-observer.ts';
import { collectorVersion } from '../version.ts';
import { serveMetrics } from './node-metrics-server.ts';
import { createMetrics, type WatchedState } from './node-metrics.ts';
import { startTracing } from './node-tracing.ts';
import { bothRequestObservers, type RequestObserver } from './request-observer.ts';

/** What watches a collector from inside. */
export interface Observing {
  /** Undefined: nobody looks at requests, and they cost nothing more. */
  readonly requests: RequestObserver | undefined;
  /** Undefined: nobody looks at commits. */
  readonly commits: CommitObserver | undefined;
  /**
   * Serves what is counted, and the state that it is asked for; undefined when no address was set.
   *
   * @throws ListenError
   */
  serve(state: WatchedState): Promise<HttpServer | undefined>;
  /** Lets go of the address, and sends the traces that are left. */
  stop(): Promise<void>;
}

/**
 * Starts the metrics and traces that the settings ask for.
 *
 * @throws ConfigError when traces are asked for, and cannot be sent
 */
export async function startObserving(
  config: Pick<Config, 'metrics' | 'tracing'>,
): Promise<Observing> {
  const { metrics: address } = config;
  const metrics = address && createMetrics(collectorVersion);
  const tracing = config.tracing && (await startTracing(config.tracing, collectorVersion));
  let server: HttpServer | undefined;
  return {
    requests: bothRequestObservers(metrics?.requests, tracing?.requests),
    commits: bothCommitObservers(metrics?.commits, tracing?.commits),
    serve: async (state) => {
      if (!metrics) return undefined;
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
