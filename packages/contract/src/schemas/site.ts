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
  })
  .meta({ id: 'Site' });

export type Site = z.infer<typeof siteSchema>;
