import { z } from 'zod';
import { idSchema, localDateSchema } from './common.ts';
import { surveyIdSchema, unitIdSchema } from './ids.ts';

/** Groups of ratings that are never added together. */
export const seriesSchema = z.enum(['open', 'kiosk', 'ticket', 'anonymous']).meta({ id: 'Series' });

/** `all`, a year `2026`, a half `2026-H1`, a quarter `2026-Q2` or a month `2026-05`. */
export const periodSchema = z
  .string()
  .regex(
    /^(all|[0-9]{4}(-(H[12]|Q[1-4]|(0[1-9]|1[0-2])))?)$/,
    'all, 2026, 2026-H1, 2026-Q2 or 2026-05',
  )
  .meta({ id: 'Period' });

/** A period with a first and a last day: a year, a half, a quarter or a month. */
export const calendarPeriodSchema = periodSchema.refine(
  (period) => period !== 'all',
  '2026, 2026-H1, 2026-Q2 or 2026-05',
);

/** How long the steps of a trend are: a half is six months, January to June or July to December. */
export const trendStepSchema = z
  .enum(['month', 'quarter', 'half', 'year'])
  .meta({ id: 'TrendStep' });

/** A share in whole per cent with its 95 % Wilson interval, also in whole per cent. */
export const shareSchema = z
  .object({
    percent: z.int().min(0).max(100),
    interval: z.object({ low: z.int().min(0).max(100), high: z.int().min(0).max(100) }),
  })
  .meta({ id: 'Share' });

/** How often each value was given, in the printed order of the scale. */
export const distributionSchema = z.array(
  z.object({ value: z.union([z.int(), z.string()]), count: z.int().nonnegative() }),
);

export const questionFiguresSchema = z
  .object({
    question: idSchema,
    n: z.int().nonnegative(),
    notApplicable: z.int().nonnegative(),
    distribution: distributionSchema,
    shares: z.object({ verySatisfied: shareSchema, satisfied: shareSchema }).nullable(),
  })
  .meta({ id: 'QuestionFigures' });

/** Between what a share lies, in whole per cent rounded away from the middle. */
const boundsSchema = z.object({ least: z.int().min(0).max(100), most: z.int().min(0).max(100) });

/**
 * What the answers to the headline question say of all who were served: with k of n among N people,
 * the share of all of them lies in [k/N, (k+N−n)/N], whatever the others would have said (the
 * worst-case bounds of Manski 1989).
 */
export const servedFiguresSchema = z
  .object({
    /** People who were served in the period, by the unit's own records: N. */
    people: z.int().positive(),
    /** Null where there are no shares, and where more answered than were served. */
    bounds: z.object({ verySatisfied: boundsSchema, satisfied: boundsSchema }).nullable(),
  })
  .meta({ id: 'ServedFigures' });

/** The figures of one step of a trend; null where there are too few answers to show them. */
export const trendPointSchema = z
  .object({
    period: periodSchema,
    n: z.int().nonnegative().nullable(),
    shares: z.object({ verySatisfied: shareSchema, satisfied: shareSchema }).nullable(),
  })
  .meta({ id: 'TrendPoint' });

/**
 * The published figures of one unit, survey version, series and period. They change only when
 * a batch closes. Below ten answers everything but `received` is hidden; below thirty there
 * are counts and no shares.
 */
export const summarySchema = z
  .object({
    unit: unitIdSchema,
    survey: surveyIdSchema,
    surveyVersion: z.int(),
    series: seriesSchema,
    period: z.object({
      id: periodSchema,
      from: localDateSchema.nullable(),
      to: localDateSchema.nullable(),
    }),
    /** All ratings received and counted, those not yet published included; of the whole series. */
    received: z.int().nonnegative(),
    /** True when there are too few answers to show anything ("chưa đủ phiếu"). */
    suppressed: z.boolean(),
    n: z.int().nonnegative().nullable(),
    /** Figures of the headline question: the overall one of the survey, else its first scale. */
    distribution: distributionSchema.nullable(),
    /** "Rất hài lòng", and "Rất hài lòng" with "Hài lòng" together. */
    shares: z.object({ verySatisfied: shareSchema, satisfied: shareSchema }).nullable(),
    /** Where it is known how many people were served in the period, and anything is shown. */
    served: servedFiguresSchema.optional(),
    questions: z.array(questionFiguresSchema),
    /** With `?trend=`: every month, quarter, half or year from the first published one on, in order. */
    trend: z.array(trendPointSchema).optional(),
    /** Version of the rules by which the figures were made; see the method note. */
    methodVersion: z.int(),
    /** Last day that is contained in the figures. */
    closedThrough: localDateSchema.nullable(),
  })
  .meta({ id: 'Summary' });

export type Series = z.infer<typeof seriesSchema>;
export type TrendStep = z.infer<typeof trendStepSchema>;
export type ServedFigures = z.infer<typeof servedFiguresSchema>;
export type Share = z.infer<typeof shareSchema>;
export type Distribution = z.infer<typeof distributionSchema>;
export type QuestionFigures = z.infer<typeof questionFiguresSchema>;
export type TrendPoint = z.infer<typeof trendPointSchema>;
export type Summary = z.infer<typeof summarySchema>;
