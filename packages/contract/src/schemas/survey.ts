import { z } from 'zod';
import { idSchema, localDateSchema, localizedSchema, textSchema } from './common.ts';
import { campaignIdSchema, surveyIdSchema } from './ids.ts';

/** An answer scale as data: its points stand in the order in which they are printed. */
export const scaleSchema = z
  .object({
    id: idSchema,
    order: z.enum(['best-first', 'worst-first']),
    points: z
      .array(z.object({ value: z.int().min(0).max(100), label: localizedSchema }))
      .min(2)
      .max(11),
  })
  .meta({ id: 'Scale' });

const questionBase = {
  id: idSchema,
  text: localizedSchema,
  required: z.boolean().default(false),
};

const scaleQuestionSchema = z.object({
  ...questionBase,
  type: z.literal('scale'),
  /** SIPAS factor 1 to 5; 0 is the overall question. */
  factor: z.int().min(0).max(5).optional(),
  notApplicable: z.boolean().default(false),
});

const pointsQuestionSchema = z.object({ ...questionBase, type: z.literal('points') });

const multiQuestionSchema = z.object({
  ...questionBase,
  type: z.literal('multi'),
  options: z
    .array(z.object({ id: idSchema, label: localizedSchema }))
    .min(1)
    .max(30),
});

const textQuestionSchema = z.object({
  ...questionBase,
  type: z.literal('text'),
  /** Longest accepted answer, in UTF-16 units. */
  maxLength: z.int().min(1).max(5000),
});

export const questionSchema = z
  .discriminatedUnion('type', [
    scaleQuestionSchema,
    pointsQuestionSchema,
    multiQuestionSchema,
    textQuestionSchema,
  ])
  .meta({ id: 'Question' });

/** One version of a questionnaire. A published version is never altered; a new wording is a new version. */
export const surveySchema = z
  .object({
    id: surveyIdSchema,
    version: z.int().min(1),
    kind: z.enum(['pulse', 'survey', 'checklist', 'unit-scoring', 'article-rating']),
    title: localizedSchema.optional(),
    /** The sentence that stands before every question. */
    stem: localizedSchema.optional(),
    basis: textSchema(500).optional(),
    scale: scaleSchema,
    questions: z.array(questionSchema).min(1).max(60),
    /** The campaign that asks it: it takes no answers once that has closed. Absent: it goes on. */
    campaign: campaignIdSchema.optional(),
    /** First day on which this version may be answered; absent: always. */
    openFrom: localDateSchema.optional(),
    /** Last day on which this version may be answered. It ends earlier when a newer one opens. */
    openTo: localDateSchema.optional(),
    /** For unit scoring: the highest total, and the grades from best to worst with their least total. */
    maxPoints: z.number().positive().optional(),
    grades: z
      .array(z.object({ label: localizedSchema, min: z.number().nonnegative() }))
      .max(20)
      .optional(),
    gradesStatus: textSchema(500).optional(),
    /** For article ratings: the portal's sentence, with `{sum}` and `{count}`. */
    resultSentence: localizedSchema.optional(),
  })
  .meta({ id: 'Survey' });

/** A survey as it is published: with whether it takes answers today. */
export const publishedSurveySchema = surveySchema
  .extend({ open: z.boolean() })
  .meta({ id: 'PublishedSurvey' });

export type PublishedSurvey = z.infer<typeof publishedSurveySchema>;
export type Scale = z.infer<typeof scaleSchema>;
export type Question = z.infer<typeof questionSchema>;
export type Survey = z.infer<typeof surveySchema>;
