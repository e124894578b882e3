import { z } from 'zod';
import {
  idSchema,
  languageSchema,
  localDateSchema,
  textSchema,
  urlSchema,
  writtenSchema,
} from './common.ts';
import { procedureCodeSchema } from './procedure.ts';
import { surveyIdSchema, touchpointIdSchema, unitIdSchema } from './ids.ts';

/** How a rating came in. It decides the series in which it is counted. */
export const channelSchema = z
  .enum(['web', 'link', 'qr', 'kiosk', 'form', 'api'])
  .meta({ id: 'Channel' });

/** A scale value, the ids of chosen options, a text, or null for "không áp dụng". */
export const answerSchema = z.union([
  z.int().min(0).max(100),
  z.array(idSchema).max(30),
  writtenSchema.max(5000),
  z.null(),
]);

export const answersSchema = z
  .record(idSchema, answerSchema)
  .refine((answers) => Object.keys(answers).length <= 60, 'at most 60 answers')
  .meta({ id: 'Answers', examples: [{ q1: 5 }] });

/** A UUID, best of version 7; one for each attempt to give a rating, the same for every retry of it. */
export const idempotencyKeySchema = z.uuid().toLowerCase();

/**
 * One rating as it is sent. No field can name an official, and nothing of the sender is kept:
 * the key is stored only as a hash that hides its time.
 */
export const ratingSchema = z
  .strictObject({
    survey: surveyIdSchema,
    surveyVersion: z.int().min(1).max(10_000),
    unit: unitIdSchema,
    channel: channelSchema,
    language: languageSchema,
    answers: answersSchema,
    /** Free text, held for review. Personal data in it are masked before it is stored. */
    comment: textSchema(1000).optional(),
    idempotencyKey: idempotencyKeySchema,
    touchpoint: touchpointIdSchema.optional(),
    service: procedureCodeSchema.optional(),
    article: urlSchema.optional(),
    /** The day on which the rating was given, when it waited for a network. Default: today. */
    localDate: localDateSchema.optional(),
    /** Key of an earlier rating of the same visitor which this one replaces ("Sửa lại"). */
    replaces: idempotencyKeySchema.optional(),
  })
  .meta({ id: 'Rating' });

/** What the collector answers once the rating is on disk; the same again for every replay. */
export const receiptSchema = z
  .object({
    idempotencyKey: z.uuid(),
    unit: unitIdSchema,
    survey: surveyIdSchema,
    surveyVersion: z.int(),
    localDate: localDateSchema,
  })
  .meta({ id: 'Receipt' });

export type Channel = z.infer<typeof channelSchema>;
export type Answer = z.infer<typeof answerSchema>;
export type Answers = z.infer<typeof answersSchema>;
export type Rating = z.infer<typeof ratingSchema>;
export type Receipt = z.infer<typeof receiptSchema>;
