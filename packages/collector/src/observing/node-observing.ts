import type { ListenAddress } from '../config.ts';
import type { HttpServer } from '../http-server.ts';
import type { CommitObserver } from '../store/commit-observer.ts';
import type { Store } from '../store/store.ts';
import { collectorVersion } from '../version.ts';
import { serveMetrics } from './node-metrics-server.ts';
import { createMetrics } from './node-metrics.ts';
import { noObserver, type RequestObserver } from './request-observer.ts';

/** What watches a collector from inside. */
export interface Observing {
  readonly requests: RequestObserver;
  /** Undefined: nobody looks at commits, and they cost nothing more. */
  readonly commits: CommitObserver | undefined;
  /**
   * Serves what is counted, about this store too; undefined when no address was set.
   *
   * @throws ListenError
   */
  serve(store: Store): Promise<HttpServer | undefined>;
}

/** Starts what the settings ask for; without any, requests and commits are not looked at. */
export function startObserving(address: ListenAddress | undefined): Observing {
  if (!address) return { requests: noObserver, commits: undefined, serve: nowhere };
  const metrics = createMetrics(collectorVersion);
  return {
    requests: metrics.requests,
    commits: metrics.commits,
    serve: (store) => {
      metrics.watchReadiness(() => store.ready());
      return serveMetrics(metrics, address);
    },
  };
}

const nowhere = (): Promise<undefined> => Promise.resolve(undefined);
