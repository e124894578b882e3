import type { Clock } from '../capabilities.ts';
import type { Registry } from '../registry/registry.ts';
import type { Store } from '../store/store.ts';
import { type OperatorHandler } from './guard.ts';
/** What the routes of comments rest on. */
export interface CommentParts {
    readonly store: Pick<Store, 'comments'>;
    readonly registry: Registry;
    readonly clock: Clock;
}
/** `GET /v1/admin/comments`: what waits, was published or rejected; a unit head sees the own unit's. */
export declare function listComments({ store }: CommentParts): OperatorHandler;
/** `GET /v1/admin/comments/:id`. */
export declare function getComment(parts: CommentParts): OperatorHandler;
/** `POST /v1/admin/comments/:id/decisions`: what a moderator decides. */
export declare function decideComment(parts: CommentParts): OperatorHandler;
/** `POST /v1/admin/comments/:id/reply`: the answer of the caller's unit. */
export declare function replyToComment(parts: CommentParts): OperatorHandler;
//# sourceMappingURL=comment-routes.d.ts.map