import { z } from 'zod';
import { idSchema, textSchema } from './common.ts';

/**
 * A portal that embeds the elements. Ratings are taken from pages of its origins only.
 * `http://localhost:*` and `http://127.0.0.1:*` stand for any port of the developer's own machine.
 */
export const siteSchema = z
  .object({
    id: idSchema,
    name: textSchema(200),
    system: textSchema(60).optional(),
    origins: z
      .array(
        z
          .string()
          .max(300)
          .regex(
            /^(https?:\/\/[a-z0-9.-]+(:[0-9]{1,5})?|http:\/\/(localhost|127\.0\.0\.1):\*)$/,
            'an origin such as https://laichau.gov.vn, without path',
          ),
      )
      .max(100),
    /**
     * Whether pages of this site report, once a day, which release they run and what keeps it from
     * working. Default: no.
     */
    monitor: z.boolean().optional(),
    /**
     * Whether any page of any site may show the collector's frame pages, and so collect ratings in
     * them. It holds for the whole collector. Default: only pages of registered origins may.
     */
    framedAnywhere: z.boolean().optional(),
  })
  .meta({ id: 'Site' });

/** Answer of `POST /v1/admin/sites/:id/remove`. */
export const removedSiteSchema = z.object({ id: idSchema }).meta({ id: 'RemovedSite' });

export type RemovedSite = z.infer<typeof removedSiteSchema>;
export type Site = z.infer<typeof siteSchema>;
