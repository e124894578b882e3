import type { CommitObserver } from '../store/commit-observer.ts';
import type { RequestObserver } from './request-observer.ts';
/** What the collector counts about itself; nothing in it is of a visitor or an official. */
export interface Metrics {
    readonly requests: RequestObserver;
    readonly commits: CommitObserver;
    /** Has every scrape ask for the state of what is served. */
    watch(state: WatchedState): void;
    /** Everything counted so far, in the text format of Prometheus. */
    text(): Promise<string>;
}
/** What metrics ask for when they are read. */
export interface WatchedState {
    /** Rejects while ratings cannot be stored. */
    ready(): Promise<void>;
    /** Revision of the registry that requests are answered out of. */
    registryRevision(): number;
}
/** Media type of {@link Metrics.text}. */
export declare const METRICS_TYPE: string;
/**
 * Starts to count. Figures of the process itself, such as memory and the lag of its event loop, are
 * taken at each scrape.
 *
 * @param version version of the collector
 */
export declare function createMetrics(version: string): Metrics;
//# sourceMappingURL=node-metrics.d.ts.map