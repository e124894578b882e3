import { z } from 'zod';
import { publishedBadgeSchema } from './badge.ts';
import { idSchema, localizedSchema, sourceSchema, textSchema, urlSchema } from './common.ts';
import { unitSchema } from './unit.ts';
import { badgeIdSchema, campaignIdSchema, unitIdSchema } from './ids.ts';

/**
 * A figure typed in from a document. Its operator says whether the source gives a number or a
 * bound ("hơn 11.000" is `>`), `display` keeps the source's own words, `period` the time it covers.
 */
export const figureSchema = z
  .object({
    label: localizedSchema,
    operator: z.enum(['=', '>', '>=']),
    value: z.number(),
    unit: textSchema(30).optional(),
    display: textSchema(100),
    kind: z.enum(['fact', 'target']).default('fact'),
    period: textSchema(200),
    source: sourceSchema,
    note: textSchema(500).optional(),
  })
  .meta({ id: 'Figure' });

export const photoSchema = z.object({
  url: urlSchema,
  caption: localizedSchema,
  credit: textSchema(200),
});

/** A unit presented as an exemplar (điển hình). */
export const exemplarCardSchema = z
  .object({
    id: idSchema,
    unit: unitIdSchema,
    campaign: campaignIdSchema,
    headline: localizedSchema.optional(),
    practices: z.array(textSchema(500)).max(30).default([]),
    figures: z.array(figureSchema).max(30).default([]),
    badges: z.array(badgeIdSchema).max(30).default([]),
    photo: photoSchema.optional(),
    articleUrl: urlSchema.optional(),
    source: sourceSchema,
  })
  .meta({ id: 'ExemplarCard' });

/** Answer of `GET /v1/exemplars/:unit`: a card with its unit and the badges that it names. */
export const publishedCardSchema = exemplarCardSchema
  .extend({
    unitRecord: unitSchema,
    /** The badges of `badges`, in that order. */
    badgeRecords: z.array(publishedBadgeSchema),
  })
  .meta({ id: 'PublishedCard' });

/** Answer of `GET /v1/exemplars`: a page of those that match, and what can be asked for. */
export const exemplarListSchema = z
  .object({
    items: z.array(publishedCardSchema),
    /** How many match in all. */
    total: z.int().nonnegative(),
    nextCursor: z.string().nullable(),
    /** Values of the filters that occur among all cards, whatever was asked for. */
    facets: z.object({
      provinces: z.array(textSchema(100)),
      levels: z.array(unitSchema.shape.level),
      models: z.array(z.object({ id: badgeIdSchema, name: localizedSchema })),
    }),
  })
  .meta({ id: 'ExemplarList' });

export type PublishedCard = z.infer<typeof publishedCardSchema>;
export type ExemplarList = z.infer<typeof exemplarListSchema>;
export type Figure = z.infer<typeof figureSchema>;
export type ExemplarCard = z.infer<typeof exemplarCardSchema>;
