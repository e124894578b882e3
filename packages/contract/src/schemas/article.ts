import { z } from 'zod';
import { sourceSchema, textSchema, urlSchema } from './common.ts';

const count = z.int().nonnegative();

/** An article's stars as portals print them: a sum of points and a count; no average at zero. */
export const articleRatingSchema = z
  .object({
    url: urlSchema.optional(),
    sum: count,
    count,
    distribution: z.array(z.object({ value: z.int().min(1).max(5), count })).optional(),
  })
  .refine((rating) => rating.sum >= rating.count && rating.sum <= rating.count * 5, {
    path: ['sum'],
    message: 'each rating adds one to five points',
  })
  .meta({ id: 'ArticleRating' });

/** Visits of a site as its own counter gives them. */
export const visitStatsSchema = z
  .object({
    today: count,
    yesterday: count,
    month: z.object({ label: textSchema(50), value: count }),
    year: z.object({ label: textSchema(50), value: count }),
    total: count,
  })
  .meta({ id: 'VisitStats' });

export const articleStatsSchema = z.object({
  page: sourceSchema,
  rating: articleRatingSchema,
  visits: visitStatsSchema,
});

export type ArticleRating = z.infer<typeof articleRatingSchema>;
export type VisitStats = z.infer<typeof visitStatsSchema>;
export type ArticleStats = z.infer<typeof articleStatsSchema>;
