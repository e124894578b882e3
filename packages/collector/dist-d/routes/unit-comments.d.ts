import type { Registry } from '../registry/registry.ts';
import type { Handler } from '../resource.ts';
import type { Store } from '../store/store.ts';
/** What published comments are read from. */
export interface UnitCommentSources {
    readonly registry: Registry;
    readonly store: Pick<Store, 'comments'>;
}
/** `GET /v1/units/:id/comments`: what is published, with the unit's answers. */
export declare function listUnitComments({ registry, store }: UnitCommentSources): Handler;
//# sourceMappingURL=unit-comments.d.ts.map