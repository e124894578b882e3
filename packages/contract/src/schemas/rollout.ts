import { z } from 'zod';

/** The version of a release, `1.4.2` or `1.5.0-rc.1`, as its folder is named. */
export const releaseVersionSchema = z
  .string()
  .max(40)
  .regex(
    /^(0|[1-9][0-9]{0,4})(\.(0|[1-9][0-9]{0,4})){2}(-[0-9a-z]+(\.[0-9a-z]+)*)?$/,
    'a version such as 1.4.2',
  )
  .meta({ examples: ['1.4.2'] });

/** The name of an element, such as `vhcs-results`. */
export const elementTagSchema = z
  .string()
  .max(40)
  .regex(/^vhcs-[a-z]+(-[a-z]+)*$/, 'the tag of an element such as vhcs-results');

/** What a deployment decides about its releases. */
export const rolloutDecisionSchema = z.object({
  /** Elements that are switched off; `*` stands for all. */
  off: z.array(z.union([z.literal('*'), elementTagSchema])).max(20),
  /** A release that some pages in a hundred try; null: none. */
  canary: z.object({ version: releaseVersionSchema, percent: z.int().min(0).max(100) }).nullable(),
});

/** What the loader is told beside the release that it belongs to; null where that is nothing. */
export const rolloutSchema = rolloutDecisionSchema
  .extend({
    /** Whether the page that asks is wanted to report its installation. */
    report: z.boolean(),
  })
  .nullable()
  .meta({
    id: 'Rollout',
    examples: [null, { off: ['vhcs-results'], canary: null, report: false }],
  });

export type RolloutDecision = z.infer<typeof rolloutDecisionSchema>;
export type Rollout = z.infer<typeof rolloutSchema>;
