import type { Clock } from '../capabilities.ts';
import type { Registry } from '../registry/registry.ts';
import type { ReplyCache } from '../reply-cache.ts';
import type { Handler } from '../resource.ts';
import type { Store } from '../store/store.ts';
/** What the figures are made from. */
export interface SummarySources {
    readonly store: Store;
    readonly registry: Registry;
    readonly clock: Clock;
    readonly cache: ReplyCache;
}
/** `GET /v1/units/:id/summary`: the published figures of one unit, survey version and series. */
export declare function getSummary(sources: SummarySources): Handler;
//# sourceMappingURL=summary.d.ts.map