import type { Clock } from '../capabilities.ts';
import type { Registry } from '../registry/registry.ts';
import type { Store } from '../store/store.ts';
import type { OperatorHandler } from './guard.ts';
/** What the routes of held ratings rest on. */
export interface HeldParts {
    readonly store: Pick<Store, 'held' | 'audit'>;
    readonly registry: Registry;
    readonly clock: Clock;
}
/** `GET /v1/admin/held`. */
export declare function listHeld({ store }: HeldParts): OperatorHandler;
/** `POST /v1/admin/held/decisions`: a group is released or rejected as a whole, unseen. */
export declare function decideHeld(parts: HeldParts): OperatorHandler;
//# sourceMappingURL=held-routes.d.ts.map