import { z } from 'zod';
import { releaseVersionSchema } from './rollout.ts';

/** Directives of a Content-Security-Policy that can refuse something of a release. */
const directive =
  '(default|script|style|connect|img|font|media|frame|child|worker)-src(-elem|-attr)?|require-trusted-types-for|trusted-types';

const problemPattern = new RegExp(
  `^(csp:(${directive})|missing:vhcs-[a-z]{1,20}(-[a-z]{1,20}){0,3}|import-failed|second-copy)$`,
);

/**
 * One thing that keeps a release from working on a page: `csp:<directive>` was refused by the
 * page's policy, `missing:<tag>` was never registered, `import-failed`, `second-copy`. Nothing that
 * a visitor wrote or is can be spelled in these words.
 */
export const installationProblemSchema = z
  .string()
  .max(100)
  .regex(problemPattern, 'one of csp:<directive>, missing:<tag>, import-failed, second-copy');

/**
 * What a page says of the release that it runs. Where it runs is the request's `Origin`; no field
 * can name a page, a visitor or a time.
 */
export const installationReportSchema = z
  .strictObject({
    version: releaseVersionSchema,
    problems: z.array(installationProblemSchema).max(10),
  })
  .meta({
    id: 'InstallationReport',
    examples: [{ version: '1.4.2', problems: ['csp:connect-src'] }],
  });

export type InstallationReport = z.infer<typeof installationReportSchema>;
