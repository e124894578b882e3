import { z } from 'zod';
import { idSchema, localDateSchema, localizedSchema, sourceSchema, textSchema } from './common.ts';
import { documentSchema } from './document.ts';
import { campaignIdSchema, documentIdSchema } from './ids.ts';

/** A milestone of a campaign: its launch, interim review (sơ kết) or final review (tổng kết). */
export const phaseSchema = z
  .object({
    kind: z.enum(['launch', 'interim-review', 'final-review']),
    year: z.int().min(1945).max(2200),
    date: localDateSchema.optional(),
    note: localizedSchema.optional(),
  })
  .meta({ id: 'Phase' });

/** One thing that a campaign asks of collectives or of individuals. */
export const criterionSchema = z
  .object({
    id: idSchema,
    subject: z.enum(['collective', 'individual']),
    text: localizedSchema,
    maxPoints: z.number().nonnegative().optional(),
  })
  .meta({ id: 'Criterion' });

/** An emulation movement (phong trào thi đua), national or local. */
export const campaignSchema = z
  .object({
    id: campaignIdSchema,
    name: localizedSchema,
    localNames: z.array(localizedSchema).max(100).default([]),
    theme: localizedSchema.optional(),
    periodFrom: z.int().min(1945).max(2200).optional(),
    periodTo: z.int().min(1945).max(2200).nullable().optional(),
    periodText: textSchema(300).optional(),
    level: z.enum([
      'national',
      'province',
      'sector-province',
      'central-agency',
      'district',
      'commune',
    ]),
    launched: textSchema(100).optional(),
    launcher: z.object({ name: textSchema(200), source: sourceSchema }).optional(),
    basis: documentIdSchema.optional(),
    parent: campaignIdSchema.nullable(),
    phases: z.array(phaseSchema).max(20).default([]),
    criteria: z.array(criterionSchema).max(100).default([]),
    archived: z.boolean().default(false),
    sources: z.array(sourceSchema).max(20).default([]),
  })
  .meta({ id: 'Campaign' });

/** Answer of `GET /v1/campaigns/:id`: a campaign with the document that it rests on. */
export const publishedCampaignSchema = campaignSchema
  .extend({
    basisDocument: documentSchema.optional(),
    parentName: localizedSchema.optional(),
  })
  .meta({ id: 'PublishedCampaign' });

export type PublishedCampaign = z.infer<typeof publishedCampaignSchema>;
export type Phase = z.infer<typeof phaseSchema>;
export type Criterion = z.infer<typeof criterionSchema>;
export type Campaign = z.infer<typeof campaignSchema>;
