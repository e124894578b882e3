import { addDays, localDateAt } from '@vhcs/contract';
import type { Command } from 'commander';
import { readRegistryFile } from '../registry/node-registry-file.ts';
import { KEPT_DAYS } from '../store/installations.ts';
import { dataFolder, withDataFolder, type DataFolderOption } from './data-folder.ts';
import { readReleases } from './releases.ts';
import { listSites } from './site-list.ts';
import { siteTable } from './site-table.ts';
import { readInstallations } from './stored-installations.ts';
import { CliError, type CommandContext } from './surroundings.ts';

const DEFAULT_DAYS = 30;

interface SitesOptions extends DataFolderOption {
  readonly days?: string;
  readonly json?: boolean;
}

/** Adds `vhcs sites`. */
export function addSitesCommand(program: Command, context: CommandContext): void {
  const { words } = context;
  withDataFolder(program.command('sites'), context)
    .description(words.sites.description)
    .option('--days <number>', words.sites.daysOption)
    .option('--json', words.jsonOption)
    .action((options: SitesOptions) => printSites(options, context));
}

async function printSites(options: SitesOptions, context: CommandContext): Promise<void> {
  const { words, out, clock, embedDir } = context;
  const days = readDays(options, context);
  const folder = dataFolder(options, context);
  const registry = await readRegistryFile(folder);
  if (!registry) throw new CliError(words.errors.noRegistry(folder));

  const since = addDays(localDateAt(clock()), 1 - days);
  const listed = listSites({
    sites: registry.sites,
    installations: await readInstallations(folder, { since, words }),
    releases: (await readReleases(embedDir)).versions,
  });

  out(
    options.json
      ? `${JSON.stringify(listed, undefined, 2)}\n`
      : siteTable(listed, { words: words.sites, days }),
  );
}

function readDays({ days: text }: SitesOptions, { words }: CommandContext): number {
  if (text === undefined) return DEFAULT_DAYS;
  const days = Number(text);
  if (/^\d+$/.test(text) && days >= 1 && days <= KEPT_DAYS) return days;
  throw new CliError(words.errors.badValue('--days', text, words.sites.daysAccepted));
}
