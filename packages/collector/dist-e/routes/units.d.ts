import type { Registry } from '../registry/registry.ts';
import type { ReplyCache } from '../reply-cache.ts';
import type { Handler } from '../resource.ts';
/** `GET /v1/units`: the registry, a page at a time. */
export declare function listUnits(registry: Registry, cache: ReplyCache): Handler;
//# sourceMappingURL=units.d.ts.map