import type {
  CommentDecision,
  CommentReply,
  CommentState,
  QueuedComment,
  QueuedCommentList,
  UnitId,
} from '@vhcs/contract';
import { every } from '../every.ts';
import type { CallOptions } from '../options.ts';
import { read, type Path } from '../reading.ts';
import type { PageOptions } from '../records.ts';
import type { Reply } from '../reply.ts';
import type { Transport } from '../transport.ts';
import { write } from './writing.ts';

/** Options of `listComments`. */
export interface CommentListOptions extends PageOptions {
  /** Default: every state. */
  readonly state?: CommentState | undefined;
  /** Id of the unit that was rated, or is asked to answer. Default: every one that the token sees. */
  readonly unit?: UnitId | undefined;
}

const shape = { id: '', text: '', unit: '' } as const;

/** Comments that left with their batch, the oldest batch first, 50 a page unless told otherwise. */
export const listComments = (
  transport: Transport,
  options?: CommentListOptions,
): Reply<QueuedCommentList, 'listComments'> =>
  read<QueuedCommentList>(transport, {
    path: '/v1/admin/comments' satisfies Path<'listComments'>,
    options,
    shape: { items: [] },
  });

/** Every comment that `listComments` finds, whatever the number of pages. */
export const everyComment = (
  transport: Transport,
  options?: CommentListOptions,
): AsyncIterable<QueuedComment> =>
  every((page) => listComments(transport, { ...options, ...page }), options);

/** One comment with what was decided of it. */
export const getComment = (
  transport: Transport,
  id: string,
  options?: CallOptions,
): Reply<QueuedComment, 'getComment'> =>
  read<QueuedComment>(transport, {
    path: '/v1/admin/comments/{id}' satisfies Path<'getComment'>,
    parameters: { id },
    options,
    shape,
  });

/**
 * Publishes, holds, rejects or redacts a comment, or asks a unit to answer it. Refused with
 * `invalid-decision` where its state does not allow it.
 */
export const decideComment = (
  transport: Transport,
  id: string,
  decision: CommentDecision,
  options?: CallOptions,
): Reply<QueuedComment, 'decideComment'> =>
  write<QueuedComment>(transport, {
    path: '/v1/admin/comments/{id}/decisions' satisfies Path<'decideComment'>,
    parameters: { id },
    body: decision,
    options,
    shape,
  });

/** Answers a comment in the name of the token's unit; the answer is public with the comment. */
export const replyToComment = (
  transport: Transport,
  id: string,
  reply: CommentReply,
  options?: CallOptions,
): Reply<QueuedComment, 'replyToComment'> =>
  write<QueuedComment>(transport, {
    path: '/v1/admin/comments/{id}/reply' satisfies Path<'replyToComment'>,
    parameters: { id },
    body: reply,
    options,
    shape,
  });
