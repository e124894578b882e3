import { localDateAt } from '@vhcs/contract';
import type { Command } from 'commander';
import { printedDay } from '../../pages/printing.ts';
import { whyNotOpen } from '../../ratings/closed-unit.ts';
import { withDataFolder, type DataFolderOption } from '../data-folder.ts';
import { openStoredTables, readStoredRegistry } from '../stored-data.ts';
import { CliError, type CommandContext } from '../surroundings.ts';
import { collectorUrl, type UrlOption } from './collector-url.ts';
import { snippetOf } from './snippet.ts';

interface SnippetOptions extends DataFolderOption, UrlOption {}

/** Adds `vhcs snippet`. */
export function addSnippetCommand(program: Command, context: CommandContext): void {
  const words = context.words.registry.snippet;
  withDataFolder(program.command('snippet'), context)
    .description(words.description)
    .argument('<id>', words.idArgument)
    .option('--url <url>', words.urlOption)
    .action((id: string, options: SnippetOptions) => printSnippet(id, options, context));
}

async function printSnippet(
  id: string,
  options: SnippetOptions,
  context: CommandContext,
): Promise<void> {
  const words = context.words.registry.snippet;
  const url = collectorUrl(options, context);
  const tables = await openStoredTables(options, context);
  const registry = await readStoredRegistry(tables, context).finally(() => tables.close());
  const unit = registry.unit(id);
  if (!unit && registry.sites.every((site) => site.id !== id)) {
    throw new CliError(words.unknown(id));
  }
  const notOpen = unit && whyNotOpen(unit, { registry, day: localDateAt(context.clock()) });
  if (notOpen?.kind === 'closed-unit') {
    throw new CliError(words.ended(id, printedDay(notOpen.unit.validTo ?? '')));
  }
  context.out(snippetOf({ url, unit: unit?.id ?? words.unitHere }, words));
  if (notOpen) {
    const until = notOpen.openPredecessors.flatMap((related) => related.unit ?? []);
    context.err(
      `${words.toBegin(id, printedDay(notOpen.unit.validFrom ?? ''), until.join(', '))}\n`,
    );
  }
}
