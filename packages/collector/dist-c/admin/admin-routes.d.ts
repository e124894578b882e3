import type { Registry } from '../registry/registry.ts';
import type { Methods } from '../resource.ts';
import type { Store } from '../store/store.ts';
import { type GuardSources } from './guard.ts';
/** What the operators' routes rest on. */
export interface AdminParts extends GuardSources {
    readonly store: Store;
    readonly registry: Registry;
}
/** Adds every operator's route, each behind the permission that it needs. */
export declare function addAdminRoutes(add: (path: string, methods: Methods) => void, parts: AdminParts): void;
//# sourceMappingURL=admin-routes.d.ts.map