import { type AssetSource } from './assets/asset-source.ts';
import type { Clock, Log, Random } from './capabilities.ts';
import { type PlainReply, type RequestHead, type Runtime } from './exchange.ts';
import type { LimitSettings } from './guards/limit-settings.ts';
import { type RequestObserver } from './observing/request-observer.ts';
import { type RegistrySource } from './registry/registry-source.ts';
import type { Registry } from './registry/registry.ts';
import { type RolloutSource } from './rollout/rollout-source.ts';
import type { Sha256 } from './store/hashing.ts';
import type { Store } from './store/store.ts';
/** Everything that the app cannot have by itself. */
export interface AppOptions {
    readonly store: Store;
    /** What is registered: once and for all, or as it is at each request. */
    readonly registry: Registry | RegistrySource;
    readonly clock: Clock;
    readonly random: Random;
    readonly sha256: Sha256;
    readonly log: Log;
    /** Origins that may send ratings besides those of the registered sites. Default: none. */
    readonly furtherOrigins?: readonly string[];
    /** How many ratings one network may send. Default: `defaultLimits`. */
    readonly limits?: LimitSettings;
    /** Sees every request, for metrics and traces. Default: nobody does. */
    readonly observer?: RequestObserver;
    /** What the deployment decides about its releases. Default: nothing. */
    readonly rollout?: RolloutSource;
    /** Files under `/embed/`, `/demo/` and `/gallery/`. Default: none. */
    readonly assets?: {
        readonly embed: AssetSource;
        readonly demo: AssetSource;
        readonly gallery: AssetSource;
    };
}
/** The collector as a function from a request to its answer. */
export interface App {
    /** Never rejects: what fails inside is answered 500 and logged. */
    fetch(request: Request, runtime?: Runtime): Response | Promise<Response>;
    /**
     * `POST /v1/ratings` for a server that would have to make a `Request` first, which costs more
     * than the rating. The same code answers it, and the same answer. Never rejects.
     */
    takeRating(sent: SentRating): Promise<PlainReply>;
}
/** A rating whose body a server has read. */
export interface SentRating {
    readonly head: RequestHead;
    readonly body: () => string;
    readonly runtime: Runtime;
}
/**
 * The whole collector on web standards only: the same behind Node's HTTP server, in tests, and
 * inside a browser's mock worker.
 */
export declare function createApp(options: AppOptions): App;
//# sourceMappingURL=app.d.ts.map