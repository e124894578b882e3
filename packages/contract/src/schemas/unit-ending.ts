import { z } from 'zod';
import { localDateSchema } from './common.ts';
import { bilingualSchema } from './import.ts';
import { unitSchema } from './unit.ts';
import { unitIdSchema } from './ids.ts';

/** Body of `POST /v1/admin/units/:id/end`. */
export const unitEndingSchema = z
  .strictObject({
    /** Last day on which the unit takes ratings. */
    on: localDateSchema,
    /** Registered units that go on in its place. Default: none. */
    successors: z.array(unitIdSchema).max(50).default([]),
  })
  .meta({ id: 'UnitEnding' });

/** Body of `POST /v1/admin/units/:id/merge`: the units that end, and go on in the one of the address. */
export const unitMergerSchema = z
  .strictObject({
    on: localDateSchema,
    units: z.array(unitIdSchema).min(1).max(200),
  })
  .meta({ id: 'UnitMerger' });

/** Answer to both: what ended, and what whoever ended it may want to look at next. */
export const endedUnitsSchema = z
  .object({ ended: z.array(unitSchema), notes: z.array(bilingualSchema) })
  .meta({ id: 'EndedUnits' });

export type UnitEnding = z.infer<typeof unitEndingSchema>;
export type UnitMerger = z.infer<typeof unitMergerSchema>;
export type EndedUnits = z.infer<typeof endedUnitsSchema>;
