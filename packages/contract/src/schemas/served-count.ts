import { z } from 'zod';
import { sourceSchema } from './common.ts';
import { unitIdSchema } from './ids.ts';
import { calendarPeriodSchema } from './summary.ts';

/** The id of a count: of one unit and period there is one, and a later one takes its place. */
export const servedCountId = (unit: string, period: string): string => `${unit}/${period}`;

/** How many people a unit served within a period, by its own records. */
export const servedCountSchema = z
  .object({
    /** Unit and period, `ttpvhcc-lai-chau/2026-H1`. */
    id: z.string(),
    unit: unitIdSchema,
    period: calendarPeriodSchema,
    people: z.int().min(1).max(1_000_000_000),
    source: sourceSchema.optional(),
  })
  .meta({ id: 'ServedCount' });

export type ServedCount = z.infer<typeof servedCountSchema>;
