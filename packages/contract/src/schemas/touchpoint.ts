import { z } from 'zod';
import { localizedSchema } from './common.ts';
import { touchpointIdSchema, unitIdSchema } from './ids.ts';

/** Where a visitor meets a unit: a counter, a kiosk, a printed QR code, a page. */
export const touchpointSchema = z
  .object({
    id: touchpointIdSchema,
    unit: unitIdSchema,
    kind: z.enum(['counter', 'kiosk', 'qr', 'web', 'home-link']),
    name: localizedSchema,
    open: z.boolean(),
  })
  .meta({ id: 'Touchpoint' });

export type Touchpoint = z.infer<typeof touchpointSchema>;
