import type { Config } from '../config.ts';
import type { HttpServer } from '../http-server.ts';
import { type CommitObserver } from '../store/commit-observer.ts';
import { type WatchedState } from './node-metrics.ts';
import { type RequestObserver } from './request-observer.ts';
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
export declare function startObserving(config: Pick<Config, 'metrics' | 'tracing'>): Promise<Observing>;
//# sourceMappingURL=node-observing.d.ts.map