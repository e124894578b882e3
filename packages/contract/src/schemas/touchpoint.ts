import { z } from 'zod';
import { idSchema, localizedSchema } from './common.ts';

/** Where a visitor meets a unit: a counter, a kiosk, a printed QR code, a page. */
export const touchpointSchema = z
  .object({
    id: idSchema,
    unit: idSchema,
    kind: z.enum(['counter', 'kiosk', 'qr', 'web', 'home-link']),
    name: localizedSchema,
    open: z.boolean(),
  })
  .meta({ id: 'Touchpoint' });

export type Touchpoint = z.infer<typeof touchpointSchema>;
