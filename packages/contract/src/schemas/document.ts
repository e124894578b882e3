import { z } from 'zod';
import { localDateSchema, sourceSchema, textSchema, urlSchema } from './common.ts';
import { documentIdSchema } from './ids.ts';

/** A legal or administrative document that a campaign, badge or criterion rests on. */
export const documentSchema = z
  .object({
    id: documentIdSchema,
    number: textSchema(100).nullable(),
    issuer: textSchema(200),
    date: localDateSchema.nullable(),
    year: z.int().min(1945).max(2200).optional(),
    role: z.enum(['campaign-basis', 'implementation-plan', 'discipline-instruction', 'related']),
    summary: textSchema(1000).optional(),
    url: urlSchema.optional(),
    supersededBy: documentIdSchema.optional(),
    source: sourceSchema.optional(),
  })
  .meta({ id: 'Document' });

export type Document = z.infer<typeof documentSchema>;
