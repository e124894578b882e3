import type { Clock, Log } from './capabilities.ts';
import type { Config } from './config.ts';
/** A collector that runs. */
export interface RunningServer {
    /** Where it is reached, `http://127.0.0.1:8787`; the real port when any was asked for. */
    readonly url: string;
    /** Where metrics are served, `http://127.0.0.1:9464/metrics`; absent when no address was set. */
    readonly metricsUrl?: string;
    /** Finishes what is on its way, then lets go of port and files. Safe to call twice. */
    stop(): Promise<void>;
}
/** What a test replaces. */
export interface ServerSurroundings {
    /** Default: the time of the machine. */
    readonly clock?: Clock;
    /** Default: JSON lines on stderr. */
    readonly log?: Log;
    /** Folder under `/embed/`. Default: `dist/embed` of the repository. */
    readonly embedDir?: string;
    /** Folder under `/demo/`. Default: `examples/portal` of the repository. */
    readonly demoDir?: string;
}
/**
 * Starts a collector: the registry, the signed rollout and, unless there is a database, the store in
 * the data folder, batches closed on time, HTTP on its port.
 *
 * @throws RegistryError, ListenError, or the store's own error
 */
export declare function startServer(config: Config, surroundings?: ServerSurroundings): Promise<RunningServer>;
//# sourceMappingURL=server.d.ts.map