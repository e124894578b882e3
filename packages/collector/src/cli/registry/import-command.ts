import { basename } from 'node:path';
import type { Command } from 'commander';
import { importKindNames, type ImportKindName } from '../../imports/import-kind.ts';
import { readImport } from '../../imports/read-import.ts';
import {
  importSteps,
  rehearseImport,
  runImport,
  type ImportStep,
  type ReadRecords,
} from '../../imports/run-import.ts';
import { withDataFolder, type DataFolderOption } from '../data-folder.ts';
import { withProgress } from '../progress.ts';
import { withStoredAreas } from '../stored-areas.ts';
import { CliError, type CommandContext } from '../surroundings.ts';
import { faultLines } from './fault-lines.ts';
import { givenFile } from './given-file.ts';
import { madeNow } from '../made-now.ts';

interface ImportOptions extends DataFolderOption {
  readonly kind?: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/** Adds `vhcs import`. */
export function addImportCommand(program: Command, context: CommandContext): void {
  const { registry, jsonOption } = context.words;
  withDataFolder(program.command('import'), context)
    .description(registry.import.description)
    .argument('<file>', registry.fileArgument)
    .option('--kind <kind>', `${registry.kindOption}: ${importKindNames.join(', ')}`)
    .option('--dry-run', registry.dryRunOption)
    .option('--json', jsonOption)
    .action((file: string, options: ImportOptions) => importFile(file, options, context));
}

async function importFile(
  path: string,
  options: ImportOptions,
  context: CommandContext,
): Promise<void> {
  const words = context.words.registry;
  const kind = readKind(options, context);
  const file = await givenFile(path, context);
  const name = basename(path);

  const read: ReadRecords = (each, registered) => readImport(file, each, registered);

  const { report, change } = await withStoredAreas(options, context, ({ registry }) =>
    withProgress(options.json ? {} : context, (tell) => {
      const onStep = (step: ImportStep): void => {
        const done = importSteps.indexOf(step);
        tell({ what: words.import.steps[step], done, total: importSteps.length });
      };
      const given = { kind, read, by: madeNow(context), onStep };
      return (options.dryRun ? rehearseImport : runImport)(registry, given);
    }),
  );

  const isWritten = change !== undefined && !options.dryRun;
  if (options.json) {
    const told = { file: name, dryRun: options.dryRun === true, written: isWritten, ...report };
    context.out(`${JSON.stringify(told, undefined, 2)}\n`);
  }
  if (report.faults.length > 0) throw new CliError(faultLines(name, report.faults, words));
  if (options.json) return;
  context.out(`${words.import.counts({ file: name, ...report })}\n`);
  if (options.dryRun) context.out(`${words.import.dryRun}\n`);
  else if (isWritten) context.out(`${words.withinSeconds}\n`);
}

function readKind({ kind }: ImportOptions, { words }: CommandContext): ImportKindName {
  const accepted = importKindNames.join(', ');
  if (kind === undefined) throw new CliError(words.errors.missingOption('--kind', accepted));
  const known = importKindNames.find((name) => name === kind);
  if (!known) throw new CliError(words.errors.badValue('--kind', kind, accepted));
  return known;
}
