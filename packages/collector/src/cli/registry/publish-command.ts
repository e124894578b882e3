import { basename } from 'node:path';
import type { Command } from 'commander';
import { planPublishing } from '../../imports/plan-publishing.ts';
import { readImport } from '../../imports/read-import.ts';
import { printedDay } from '../../pages/printing.ts';
import { changeRegistry } from '../../registry/change-registry.ts';
import { withDataFolder, type DataFolderOption } from '../data-folder.ts';
import { withStoredAreas } from '../stored-areas.ts';
import { CliError, type CommandContext } from '../surroundings.ts';
import { faultLines } from './fault-lines.ts';
import { givenFile } from './given-file.ts';
import { logChange } from './log-change.ts';

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

  const { faults, survey } = await withStoredAreas(options, context, async (areas) => {
    const plan = await changeRegistry(areas.registry, async (data) =>
      planPublishing(await readImport(file, 'surveys', data), data),
    );
    if (plan.survey) {
      const { id, version } = plan.survey;
      const facts = { action: 'survey.published', subject: id, unit: null } as const;
      await logChange(areas, { ...facts, detail: { version } }, context);
    }
    return plan;
  });

  if (!survey) throw new CliError(faultLines(basename(path), faults, words));
  const { id, version, openFrom } = survey;
  const lines = [
    words.publish.done(id, version),
    openFrom === undefined ? words.publish.atOnce : words.publish.from(printedDay(openFrom)),
    words.publish.apart,
    words.withinSeconds,
  ];
  context.out(`${lines.join('\n')}\n`);
}
