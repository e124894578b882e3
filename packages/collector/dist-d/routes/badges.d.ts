import type { Clock } from '../capabilities.ts';
import type { Registry } from '../registry/registry.ts';
import type { Handler } from '../resource.ts';
import type { EndedHandler } from './by-ending.ts';
/** `GET /v1/badges/:id`. */
export declare function getBadge(registry: Registry): Handler;
/** `GET /v1/badges/:id.svg`: the picture, as the badge stands today. */
export declare function getBadgePicture(registry: Registry, clock: Clock): EndedHandler;
//# sourceMappingURL=badges.d.ts.map