import { z } from 'zod';
import { idSchema, localDateSchema, textSchema } from './common.ts';
import { unitIdSchema } from './ids.ts';

/** Why a comment is not published; counted in public by unit. */
export const rejectReasonSchema = z
  .enum(['personal-data', 'insult', 'off-topic', 'advertising', 'unlawful', 'unreadable'])
  .meta({ id: 'RejectReason' });

/** What became of a comment after it left with its batch. */
export const commentStateSchema = z
  .enum(['held', 'published', 'rejected'])
  .meta({ id: 'CommentState' });

/** A unit's public answer to a comment. */
export const commentReplySchema = z
  .object({
    /** `accepted`: "đã tiếp thu"; `explained`: "giải trình". */
    stance: z.enum(['accepted', 'explained']),
    text: textSchema(2000),
  })
  .meta({ id: 'CommentReply' });

/** A reply as it is shown. */
export const publishedReplySchema = commentReplySchema
  .extend({
    /** The unit that answers. */
    unit: unitIdSchema,
    /** The day of the answer. */
    day: localDateSchema,
  })
  .meta({ id: 'PublishedReply' });

/** A comment as everybody reads it: no score and no time stands beside it. */
export const publicCommentSchema = z
  .object({
    id: idSchema,
    text: z.string(),
    /** Whether a moderator took passages away; each left `[…]`. */
    isRedacted: z.boolean(),
    reply: publishedReplySchema.nullable(),
  })
  .meta({ id: 'PublicComment' });

/** Answer of `GET /v1/units/:id/comments`: the latest published first. */
export const publicCommentListSchema = z
  .object({
    unit: unitIdSchema,
    items: z.array(publicCommentSchema),
    nextCursor: z.string().nullable(),
    /** How many comments of closed batches wait, are published, and are not, by reason. */
    counts: z.object({
      held: z.int().nonnegative(),
      published: z.int().nonnegative(),
      rejected: z.partialRecord(rejectReasonSchema, z.int().positive()),
    }),
  })
  .meta({ id: 'PublicCommentList' });

/** A comment as moderators and the units that answer see it. */
export const queuedCommentSchema = publicCommentSchema
  .extend({
    unit: unitIdSchema,
    /** The day on which its batch was closed. */
    batch: localDateSchema,
    state: commentStateSchema,
    reason: rejectReasonSchema.nullable(),
    /** The unit that is asked to answer, where it is not the one that was rated. */
    routedTo: unitIdSchema.nullable(),
  })
  .meta({ id: 'QueuedComment' });

/** Answer of `GET /v1/admin/comments`: the oldest batch first. */
export const queuedCommentListSchema = z
  .object({ items: z.array(queuedCommentSchema), nextCursor: z.string().nullable() })
  .meta({ id: 'QueuedCommentList' });

/** What a moderator decides of a comment. */
export const commentDecisionSchema = z
  .discriminatedUnion('action', [
    z.strictObject({ action: z.literal('publish') }),
    /** Takes it back to where it waits, also from the public. */
    z.strictObject({ action: z.literal('hold') }),
    z.strictObject({ action: z.literal('reject'), reason: rejectReasonSchema }),
    /** Takes passages away: the text with each of them replaced by `[…]`, nothing put in. */
    z.strictObject({ action: z.literal('redact'), text: textSchema(1000) }),
    /** Asks another unit to answer; null: the rated unit again. */
    z.strictObject({ action: z.literal('route'), unit: unitIdSchema.nullable() }),
  ])
  .meta({ id: 'CommentDecision' });

export type RejectReason = z.infer<typeof rejectReasonSchema>;
export type CommentState = z.infer<typeof commentStateSchema>;
export type CommentReply = z.infer<typeof commentReplySchema>;
export type PublishedReply = z.infer<typeof publishedReplySchema>;
export type PublicComment = z.infer<typeof publicCommentSchema>;
export type PublicCommentList = z.infer<typeof publicCommentListSchema>;
export type QueuedComment = z.infer<typeof queuedCommentSchema>;
export type QueuedCommentList = z.infer<typeof queuedCommentListSchema>;
export type CommentDecision = z.infer<typeof commentDecisionSchema>;
