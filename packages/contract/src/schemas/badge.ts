import { z } from 'zod';
import { localDateSchema, localizedSchema, sourceSchema, textSchema, urlSchema } from './common.ts';
import { documentSchema } from './document.ts';
import { badgeIdSchema, campaignIdSchema, unitIdSchema } from './ids.ts';

/** A badge of a campaign or of one unit. An award needs the number of the document that grants it. */
export const badgeSchema = z
  .object({
    id: badgeIdSchema,
    kind: z.enum(['participation', 'model', 'exemplar', 'award']),
    /** What the picture shows. Default: the general picture of the kind. */
    motif: z.enum(['courtesy', 'smile', 'no-plastic', 'green-clean']).optional(),
    name: localizedSchema,
    campaign: campaignIdSchema.optional(),
    unit: unitIdSchema.optional(),
    grantedBy: textSchema(200).optional(),
    documentNumber: textSchema(100).optional(),
    validFrom: localDateSchema.optional(),
    validTo: localDateSchema.optional(),
    revokedOn: localDateSchema.optional(),
    issuerPage: urlSchema.optional(),
    source: sourceSchema.optional(),
    rule: textSchema(300).optional(),
  })
  .refine((badge) => badge.kind !== 'award' || badge.documentNumber !== undefined, {
    path: ['documentNumber'],
    message: 'an award badge needs the number of the document that grants it',
  })
  .meta({ id: 'Badge' });

/** Answer of `GET /v1/badges/:id`: a badge with the names and the document that it points to. */
export const publishedBadgeSchema = badgeSchema
  .safeExtend({
    unitName: localizedSchema.optional(),
    campaignName: localizedSchema.optional(),
    /** The registered document of `documentNumber`. */
    document: documentSchema.optional(),
  })
  .meta({ id: 'PublishedBadge' });

export type PublishedBadge = z.infer<typeof publishedBadgeSchema>;
export type Badge = z.infer<typeof badgeSchema>;
