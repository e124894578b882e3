import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type axeCore from 'axe-core';
import type { Tab } from '../../../scripts/test/engines/index.mjs';

const axeFile = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** The script that a page runs before it is audited. */
export const readAxe = (): Promise<string> => readFile(axeFile, 'utf8');

/** What an audit leaves out. Default: nothing. */
export interface AuditLimits {
  /** Ids of rules. */
  readonly rules?: readonly string[];
  /** Selectors of parts of the page. */
  readonly parts?: readonly string[];
}

/** What axe finds on a page that has run it, each with where it is. */
export async function audit(
  tab: Tab,
  { rules = [], parts = [] }: AuditLimits = {},
): Promise<readonly string[]> {
  const options = {
    preload: false,
    resultTypes: ['violations' as const],
    rules: Object.fromEntries(rules.map((rule) => [rule, { enabled: false }])),
  };
  return tab.evaluate(
    async ({ exclude, ...given }) => {
      const { axe } = globalThis as unknown as { axe: typeof axeCore };
      const { violations } = await axe.run({ exclude }, given);
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => {
          return `${id} at ${target.flat().join(' ')}: ${failureSummary ?? ''}`;
        }),
      );
    },
    { exclude: Array.from(parts), ...options },
  );
}
