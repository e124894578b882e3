import { z } from 'zod';
import { localDateSchema } from './common.ts';
import { unitIdSchema } from './ids.ts';

/** What a token stands for: an office that somebody holds, never the person who holds it. */
export const roleSchema = z
  .enum(['webmaster', 'emulation-officer', 'unit-head', 'moderator', 'auditor'])
  .meta({ id: 'Role' });

/** Answer of `GET /v1/admin/operator`: what the token of the request may do. */
export const operatorSchema = z
  .object({
    /** Id of the token; it tells nothing of its secret. */
    token: z.string(),
    role: roleSchema,
    /** The one unit that a unit head sees; null for every other role. */
    unit: unitIdSchema.nullable(),
    /** Last day on which the token is accepted; null: until it is revoked. */
    expiresOn: localDateSchema.nullable(),
    permissions: z.array(z.string()),
  })
  .meta({ id: 'Operator' });

export type Role = z.infer<typeof roleSchema>;
export type Operator = z.infer<typeof operatorSchema>;
