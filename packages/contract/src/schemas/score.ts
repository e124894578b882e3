import { z } from 'zod';
import { criterionSchema } from './campaign.ts';
import { idSchema, localDateSchema, localizedSchema, textSchema } from './common.ts';
import { calendarPeriodSchema } from './summary.ts';
import { unitIdSchema } from './ids.ts';

/** Points with at most one decimal. */
export const pointsSchema = z
  .number()
  .min(0)
  .max(1000)
  .refine((points) => Number(points.toFixed(1)) === points, 'at most one decimal')
  .meta({ id: 'Points', examples: [1.5] });

/** A grade, and the least total with which it is given. */
export const gradeBandSchema = z
  .strictObject({
    id: idSchema,
    name: localizedSchema,
    /** Given from this total on (≥), up to where the better grade begins. */
    from: pointsSchema,
  })
  .meta({ id: 'GradeBand' });

/**
 * Grades from the best down. Each begins at its `from` and ends where the one above begins, so no
 * total falls between two or into both; the last begins at 0, so none falls below.
 */
export const gradeBandsSchema = z
  .array(gradeBandSchema)
  .min(1)
  .max(20)
  .superRefine((bands, context) => {
    bands.forEach(({ from }, index) => {
      const above = bands[index - 1]?.from;
      if (above !== undefined && from >= above) {
        const message = `expected less than ${String(above)}, where the grade above begins`;
        context.addIssue({ code: 'custom', path: [index, 'from'], message });
      }
    });
    if (bands.at(-1)?.from !== 0) {
      const path = [bands.length - 1, 'from'];
      const message = 'expected 0: the lowest grade takes every total that no other takes';
      context.addIssue({ code: 'custom', path, message });
    }
    if (new Set(bands.map(({ id }) => id)).size !== bands.length) {
      context.addIssue({ code: 'custom', message: 'expected every grade once' });
    }
  })
  .meta({ id: 'GradeBands' });

/** What units are scored by: a campaign's criteria for collectives, or a template. */
export const criterionSetSchema = z
  .object({
    id: idSchema,
    name: localizedSchema,
    criteria: z.array(
      criterionSchema.pick({ id: true, text: true }).extend({ maxPoints: pointsSchema }),
    ),
    /** The most that can be reached. */
    maxTotal: z.number(),
    /** Null as long as nobody has said where the grades begin. */
    bands: gradeBandsSchema.nullable(),
    note: localizedSchema.optional(),
  })
  .meta({ id: 'CriterionSet' });

/** Answer of `GET /v1/admin/criteria`. */
export const criterionSetListSchema = z
  .object({ items: z.array(criterionSetSchema) })
  .meta({ id: 'CriterionSetList' });

/** A unit's score of itself (tự chấm), or that of whoever appraises it (thẩm định). */
export const scoreKindSchema = z.enum(['self', 'appraised']).meta({ id: 'ScoreKind' });

/** One score as it is given: points for every criterion of the set. */
export const scoreInputSchema = z
  .strictObject({
    set: idSchema,
    unit: unitIdSchema,
    period: calendarPeriodSchema,
    kind: scoreKindSchema,
    points: z.record(idSchema, pointsSchema),
    /** What was seen, or why it differs from the other score. */
    note: textSchema(1000).optional(),
  })
  .meta({ id: 'ScoreInput' });

/** One score as it is kept; a later one of the same kind takes its place and is the next revision. */
export const scoreSchema = scoreInputSchema
  .extend({
    revision: z.int().min(1),
    total: z.number(),
    maxTotal: z.number(),
    /** Where the grades began when the score was given; null: nobody had said. */
    grade: gradeBandSchema.nullable(),
    day: localDateSchema,
  })
  .meta({ id: 'Score' });

/** Answer of `GET /v1/admin/scores`: the newest revision of each, by unit, period, set and kind. */
export const scoreListSchema = z.object({ items: z.array(scoreSchema) }).meta({ id: 'ScoreList' });

export type GradeBand = z.infer<typeof gradeBandSchema>;
export type CriterionSet = z.infer<typeof criterionSetSchema>;
export type CriterionSetList = z.infer<typeof criterionSetListSchema>;
export type ScoreKind = z.infer<typeof scoreKindSchema>;
export type ScoreInput = z.infer<typeof scoreInputSchema>;
export type Score = z.infer<typeof scoreSchema>;
export type ScoreList = z.infer<typeof scoreListSchema>;
