import { addDays, localDateAt, type LocalDate } from '@vhcs/contract';
import type { Command } from 'commander';
import { KEPT_DAYS } from '../store/installations.ts';
import { withDataFolder, type DataFolderOption } from './data-folder.ts';
import { readReleases } from './releases.ts';
import { listSites, type SiteListSources } from './site-list.ts';
import { siteTable } from './site-table.ts';
import { readInstallations } from '../store/sql/sql-installations.ts';
import { addSiteCommands } from './registry/site-commands.ts';
import { openStoredTables, readStoredRegistry } from './stored-data.ts';
import { CliError, type CommandContext } from './surroundings.ts';

const DEFAULT_DAYS = 30;

interface SitesOptions extends DataFolderOption {
  readonly days?: string;
  readonly json?: boolean;
}

/** Adds `vhcs sites`. */
export function addSitesCommand(program: Command, context: CommandContext): void {
  const { words } = context;
  const sites = withDataFolder(program.command('sites'), context)
    .description(words.sites.description)
    .option('--days <number>', words.sites.daysOption)
    .option('--json', words.jsonOption)
    .action((options: SitesOptions) => printSites(options, context));
  addSiteCommands(sites, context);
}

async function printSites(options: SitesOptions, context: CommandContext): Promise<void> {
  const { words, out, clock, embedDir } = context;
  const days = readDays(options, context);
  const since = addDays(localDateAt(clock()), 1 - days);
  const stored = await readStoredSites(since, options, context);
  const releases = (await readReleases(embedDir)).versions;
  const listed = listSites({ ...stored, releases });

  out(
    options.json
      ? `${JSON.stringify(listed, undefined, 2)}\n`
      : siteTable(listed, { words: words.sites, days }),
  );
}

async function readStoredSites(
  since: LocalDate,
  options: SitesOptions,
  context: CommandContext,
): Promise<Pick<SiteListSources, 'sites' | 'installations'>> {
  const tables = await openStoredTables(options, context);
  try {
    const { sites } = await readStoredRegistry(tables, context);
    return { sites, installations: await readInstallations(tables.sql, since) };
  } finally {
    await tables.close();
  }
}

function readDays({ days: text }: SitesOptions, { words }: CommandContext): number {
  if (text === undefined) return DEFAULT_DAYS;
  const days = Number(text);
  if (/^\d+$/.test(text) && days >= 1 && days <= KEPT_DAYS) return days;
  throw new CliError(words.errors.badValue('--days', text, words.sites.daysAccepted));
}
