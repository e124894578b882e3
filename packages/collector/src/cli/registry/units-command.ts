import type { Command } from 'commander';
import { printedDay } from '../../pages/printing.ts';
import { endUnits, type Ending } from '../../registry/end-units.ts';
import { withDataFolder, type DataFolderOption } from '../data-folder.ts';
import { withStoredAreas } from '../stored-areas.ts';
import { CliError, type CommandContext } from '../surroundings.ts';
import { givenDay } from './given-day.ts';
import { madeNow } from '../made-now.ts';

interface EndOptions extends DataFolderOption {
  readonly on?: string;
  readonly successor?: readonly string[];
}

interface MergeOptions extends DataFolderOption {
  readonly on?: string;
  readonly into?: string;
}

/** Adds `vhcs units`. */
export function addUnitsCommand(program: Command, context: CommandContext): void {
  const { units: words, onOption } = context.words.registry;
  const units = program.command('units').helpCommand(false).description(words.description);
  withDataFolder(units.command('end'), context)
    .description(words.end)
    .argument('<id>', words.idArgument)
    .option('--on <day>', onOption)
    .option('--successor <id...>', words.successorOption)
    .action((id: string, options: EndOptions) => {
      const on = givenDay('--on', options.on, context);
      return end({ ids: [id], on, successors: options.successor ?? [] }, options, context);
    });
  withDataFolder(units.command('merge'), context)
    .description(words.merge)
    .argument('<ids...>', words.idsArgument)
    .option('--into <id>', words.intoOption)
    .option('--on <day>', onOption)
    .action((ids: readonly string[], options: MergeOptions) => {
      const on = givenDay('--on', options.on, context);
      return end({ ids, on, successors: [givenInto(options, context)] }, options, context);
    });
}

function givenInto({ into }: MergeOptions, { words }: CommandContext): string {
  if (into !== undefined) return into;
  throw new CliError(words.errors.missingOption('--into', words.registry.units.intoOption));
}

async function end(
  ending: Ending,
  options: DataFolderOption,
  context: CommandContext,
): Promise<void> {
  const { of, units: words, withinSeconds } = context.words.registry;

  const { ended, faults, notes } = await withStoredAreas(options, context, ({ registry }) =>
    endUnits(registry, ending, madeNow(context)),
  );

  if (faults.length > 0) {
    throw new CliError([words.notDone, ...faults.map((fault) => `  ${of(fault)}`)].join('\n'));
  }
  const successors = ending.successors.join(', ');
  const lines = [
    ...ended.map(({ id }) => words.ended(id, printedDay(ending.on))),
    successors === '' ? words.goesNowhere : words.goesTo(successors),
    ...notes.map(of),
    withinSeconds,
  ];
  context.out(`${lines.join('\n')}\n`);
}
