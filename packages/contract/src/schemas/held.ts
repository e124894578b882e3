import { z } from 'zod';
import { localDateSchema } from './common.ts';
import { seriesSchema } from './summary.ts';
import { surveyIdSchema, unitIdSchema } from './ids.ts';

/** Why a rating is held: a field that no person sees was filled, it came too fast, or in a burst. */
export const holdReasonSchema = z
  .enum(['honeypot', 'too-fast', 'burst'])
  .meta({ id: 'HoldReason' });

const group = {
  unit: unitIdSchema,
  survey: surveyIdSchema,
  surveyVersion: z.int().min(1),
  series: seriesSchema,
  day: localDateSchema,
  reason: holdReasonSchema,
};

/** Ratings of one series and day that are held for one reason; nobody sees what they say. */
export const heldGroupSchema = z.object({ ...group, n: z.int().min(1) }).meta({ id: 'HeldGroup' });

/** Answer of `GET /v1/admin/held`: what waits for a decision. */
export const heldListSchema = z
  .object({ items: z.array(heldGroupSchema) })
  .meta({ id: 'HeldList' });

/** Body of `POST /v1/admin/held/decisions`: what becomes of a group, for good. */
export const heldDecisionSchema = z
  .strictObject({ ...group, decision: z.enum(['release', 'reject']) })
  .meta({ id: 'HeldDecision' });

/** How many ratings a decision was about; 0 when somebody else has decided before. */
export const heldOutcomeSchema = z.object({ n: z.int().nonnegative() }).meta({ id: 'HeldOutcome' });

export type HeldGroup = z.infer<typeof heldGroupSchema>;
export type HeldList = z.infer<typeof heldListSchema>;
export type HeldDecision = z.infer<typeof heldDecisionSchema>;
export type HeldOutcome = z.infer<typeof heldOutcomeSchema>;
