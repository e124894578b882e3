import { printedDay } from '../pages/printing.ts';
import type { ListedSite } from './site-list.ts';
import type { SitesWords } from './words.ts';

const GAP = '  ';

/** The list as lines: a table, and below each site what is broken there. */
export function siteTable(
  sites: readonly ListedSite[],
  { words, days }: { readonly words: SitesWords; readonly days: number },
): string {
  if (sites.length === 0) return `${words.empty}\n`;
  const rows = [words.columns, ...sites.map((site) => cellsOf(site, words))];
  const widths = words.columns.map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join(GAP)
      .trimEnd(),
  );
  return lines
    .flatMap((line, index) => [line, ...troublesOf(sites[index - 1], { words, days })])
    .map((line) => `${line}\n`)
    .join('');
}

function cellsOf(site: ListedSite, words: SitesWords): readonly string[] {
  const { origin, lastSeen, versions, behind } = site;
  return [
    origin,
    site.site ?? words.unregistered,
    site.monitored ? words.yes : words.no,
    lastSeen === null ? words.unknown : printedDay(lastSeen),
    versions.length === 0 ? words.unknown : versions.join(', '),
    behind === null ? words.unknown : behind === 0 ? words.newest : words.behind(behind),
  ];
}

function troublesOf(
  site: ListedSite | undefined,
  { words, days }: { readonly words: SitesWords; readonly days: number },
): readonly string[] {
  if (!site) return [];
  const isPattern = site.origin.endsWith(':*');
  const isSilent = site.monitored && site.lastSeen === null && !isPattern;
  const troubles = isSilent ? [words.silent(days)] : site.problems.map(words.problem);
  return troubles.map((trouble) => `${GAP}✗ ${trouble}`);
}
