import type { PublicComment, QueuedComment } from '@vhcs/contract';
import type { CommentRecord } from '../store/comments.ts';

/** A comment as everybody reads it. */
export const publicComment = ({ id, text, isRedacted, reply }: CommentRecord): PublicComment => ({
  id,
  text,
  isRedacted,
  reply,
});

/** A comment as operators see it. */
export const queuedComment = (comment: CommentRecord): QueuedComment => ({
  ...publicComment(comment),
  unit: comment.unit,
  batch: comment.batch,
  state: comment.state,
  reason: comment.reason,
  routedTo: comment.routedTo,
});
