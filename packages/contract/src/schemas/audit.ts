import { z } from 'zod';
import { localDateSchema } from './common.ts';
import { roleSchema } from './operator.ts';
import { unitIdSchema } from './ids.ts';

/** One line of the log of operators' changes; each holds the hash of the one before. */
export const auditEntrySchema = z
  .object({
    number: z.int().min(1),
    /** The finest time that is kept. */
    day: localDateSchema,
    /** Id of the token; `cli` for the command line, `collector` for what runs by itself. */
    token: z.string(),
    role: z.union([roleSchema, z.literal('host')]),
    action: z.string().meta({ examples: ['comment.published'] }),
    subject: z.string(),
    unit: unitIdSchema.nullable(),
    detail: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
    previous: z.string(),
    hash: z.string(),
  })
  .meta({ id: 'AuditEntry' });

/** Answer of `GET /v1/admin/audit`: the newest line first. */
export const auditListSchema = z
  .object({ items: z.array(auditEntrySchema), nextCursor: z.string().nullable() })
  .meta({ id: 'AuditList' });

export type AuditList = z.infer<typeof auditListSchema>;
