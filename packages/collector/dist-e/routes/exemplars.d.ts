import type { PublishedCard } from '@vhcs/contract';
import type { Registry } from '../registry/registry.ts';
import type { ReplyCache } from '../reply-cache.ts';
import type { Handler } from '../resource.ts';
/** `GET /v1/exemplars`: cards, a page at a time. */
export declare function listExemplars(registry: Registry, cache: ReplyCache): Handler;
/** `GET /v1/exemplars/:unit`: the card of one unit. */
export declare function getExemplar(registry: Registry): Handler;
/**
 * The card of a unit.
 *
 * @throws ProblemError `unknown-resource`
 */
export declare function requestedCard(registry: Registry, unit: string): PublishedCard;
//# sourceMappingURL=exemplars.d.ts.map