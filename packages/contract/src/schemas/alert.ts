import { z } from 'zod';
import { localDateSchema, localizedSchema } from './common.ts';
import { periodSchema, seriesSchema, shareSchema } from './summary.ts';
import { surveyIdSchema, unitIdSchema } from './ids.ts';

/** A unit where more than the limit were not satisfied. */
export const alertSchema = z
  .object({
    unit: unitIdSchema,
    name: localizedSchema,
    survey: surveyIdSchema,
    surveyVersion: z.int(),
    series: seriesSchema,
    /** Published answers to the headline question in the period. */
    n: z.int().min(1),
    /** Those who chose a level below the middle of the scale. */
    dissatisfied: shareSchema,
    closedThrough: localDateSchema,
  })
  .meta({ id: 'Alert' });

/** Answer of `GET /v1/admin/alerts`: the largest share first. Published figures only. */
export const alertListSchema = z
  .object({
    period: periodSchema,
    /** Whole per cent; a share above it is an alert. */
    limit: z.int().min(1).max(99),
    items: z.array(alertSchema),
  })
  .meta({ id: 'AlertList' });

export type Alert = z.infer<typeof alertSchema>;
export type AlertList = z.infer<typeof alertListSchema>;
