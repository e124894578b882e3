import type { PublicComment, QueuedComment } from '@vhcs/contract';
import type { CommentRecord } from '../store/comments.ts';
/** A comment as everybody reads it. */
export declare const publicComment: ({ id, text, isRedacted, reply }: CommentRecord) => PublicComment;
/** A comment as operators see it. */
export declare const queuedComment: (comment: CommentRecord) => QueuedComment;
//# sourceMappingURL=shown-comment.d.ts.map