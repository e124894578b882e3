import type { Site } from '@vhcs/contract';
import type { Command } from 'commander';
import { planImport } from '../../imports/plan-import.ts';
import { recordsOfJson } from '../../imports/json-records.ts';
import { changeRegistry } from '../../registry/change-registry.ts';
import { removeSite } from '../../registry/remove-site.ts';
import { withDataFolder, type DataFolderOption } from '../data-folder.ts';
import { withStoredAreas } from '../stored-areas.ts';
import { CliError, type CommandContext } from '../surroundings.ts';
import { atOptions, faultLines } from './fault-lines.ts';
import { madeNow } from '../made-now.ts';

interface AddOptions extends DataFolderOption {
  readonly name?: string;
  readonly origin?: readonly string[];
  readonly system?: string;
  readonly monitor?: boolean;
}

/** Where each field of a site comes from. */
const optionOf = { id: '<id>', name: '--name', origins: '--origin', system: '--system' };

/** Adds `vhcs sites add` and `vhcs sites remove`. */
export function addSiteCommands(sites: Command, context: CommandContext): void {
  const words = context.words.registry.sites;
  withDataFolder(sites.command('add'), context)
    .description(words.add)
    .argument('<id>', words.idArgument)
    .option('--name <name>', words.nameOption)
    .option('--origin <origin...>', words.originOption)
    .option('--system <system>', words.systemOption)
    .option('--monitor', words.monitorOption)
    .action((id: string, _: unknown, command: Command) =>
      addSite(id, command.optsWithGlobals<AddOptions>(), context),
    );
  withDataFolder(sites.command('remove'), context)
    .description(words.remove)
    .argument('<id>', words.idArgument)
    .action((id: string, _: unknown, command: Command) =>
      takeAway(id, command.optsWithGlobals<DataFolderOption>(), context),
    );
}

async function addSite(id: string, options: AddOptions, context: CommandContext): Promise<void> {
  const words = context.words.registry;

  const by = madeNow(context);
  const { report } = await withStoredAreas(options, context, ({ registry }) =>
    changeRegistry(registry, {
      by,
      plan: (data) => {
        const known = data.sites.find((site) => site.id === id);
        const text = JSON.stringify(siteOf(id, options, known));
        return planImport('sites', recordsOfJson(text, []), { registered: data, today: by.day });
      },
      facts: () => [{ action: 'site.registered', subject: id, unit: null, detail: {} }],
    }),
  );

  if (report.faults.length > 0) {
    throw new CliError(faultLines('vhcs sites add', atOptions(report.faults, optionOf), words));
  }
  const done = report.added > 0 ? words.sites.added(id) : words.sites.changed(id);
  context.out(`${done}\n${words.withinSeconds}\n`);
}

/** A site that is there keeps what no option names, and gets further origins. */
function siteOf(
  id: string,
  { name, origin = [], system, monitor }: AddOptions,
  known: Site | undefined,
): Partial<Site> {
  const title = name ?? known?.name;
  return {
    ...known,
    id,
    ...(title !== undefined && { name: title }),
    origins: Array.from(new Set([...(known?.origins ?? []), ...origin])),
    ...(system !== undefined && { system }),
    ...(monitor !== undefined && { monitor }),
  };
}

async function takeAway(
  id: string,
  options: DataFolderOption,
  context: CommandContext,
): Promise<void> {
  const { sites: words, withinSeconds } = context.words.registry;
  const { change } = await withStoredAreas(options, context, ({ registry }) =>
    removeSite(registry, id, madeNow(context)),
  );
  if (!change) throw new CliError(words.unknown(id));
  context.out(`${words.removed(id)}\n${withinSeconds}\n`);
}
