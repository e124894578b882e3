import { basename } from 'node:path';
import type { Command } from 'commander';
import { publishSurvey } from '../../imports/publish-survey.ts';
import { readImport } from '../../imports/read-import.ts';
import { printedDay } from '../../pages/printing.ts';
import { withDataFolder, type DataFolderOption } from '../data-folder.ts';
import { withStoredAreas } from '../stored-areas.ts';
import { CliError, type CommandContext } from '../surroundings.ts';
import { faultLines } from './fault-lines.ts';
import { givenFile } from './given-file.ts';
import { madeNow } from '../made-now.ts';

/** Adds `vhcs publish`. */
export function addPublishCommand(program: Command, context: CommandContext): void {
  const words = context.words.registry;
  withDataFolder(program.command('publish'), context)
    .description(words.publish.description)
    .argument('<file>', words.fileArgument)
    .action((file: string, options: DataFolderOption) => publish(file, options, context));
}

async function publish(
  path: string,
  options: DataFolderOption,
  context: CommandContext,
): Promise<void> {
  const words = context.words.registry;
  const file = await givenFile(path, context);

  const { faults, survey } = await withStoredAreas(options, context, ({ registry }) =>
    publishSurvey(registry, {
      read: (kind, registered) => readImport(file, kind, registered),
      by: madeNow(context),
    }),
  );

  if (!survey) throw new CliError(faultLines(basename(path), faults, words));
  const { id, version } = survey;
  const [from, to] = [survey.openFrom, survey.openTo].map((day) => day && printedDay(day));
  const lines = [
    words.publish.done(id, version),
    words.publish.answers(from, to),
    words.publish.apart,
    words.withinSeconds,
  ];
  context.out(`${lines.join('\n')}\n`);
}
