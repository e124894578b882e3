import type { Command } from 'commander';
import { starQuestion } from '../../registry/star-question.ts';
import type { HeldCount, HeldGroup } from '../../store/held-ratings.ts';
import { withDataFolder, type DataFolderOption } from '../data-folder.ts';
import { madeNow } from '../made-now.ts';
import { requireUnit } from '../required-unit.ts';
import { withStoredAreas, type StoredAreas } from '../stored-areas.ts';
import { CliError, type CommandContext } from '../surroundings.ts';
import { textTable } from '../table.ts';
import { groupNamed, listedGroup, nameOf } from './named-group.ts';
import type { HeldWords } from './words.ts';

interface JsonOption extends DataFolderOption {
  readonly json?: boolean;
}

interface ListOptions extends JsonOption {
  readonly unit?: string;
}

/** Decides on a group, and gives how many ratings that were. */
type Decide = (areas: StoredAreas, group: HeldGroup) => Promise<number>;

/** Adds `vhcs held` with what it can do. */
export function addHeldCommand(program: Command, context: CommandContext): void {
  const { words } = context;
  const texts = words.held;
  const held = program.command('held').helpCommand(false).description(texts.description);
  const subcommand = (name: string, description: string): Command =>
    withDataFolder(held.command(name), context)
      .description(description)
      .option('--json', words.jsonOption);
  const decision = (name: 'release' | 'reject', decide: Decide, done: HeldWords['released']) =>
    subcommand(name, texts[name])
      .argument('<group>', texts.groupArgument)
      .action((group: string, options: JsonOption) =>
        carryOut(group, options, { context, decide, done }),
      );

  subcommand('list', texts.list)
    .option('--unit <id>', texts.unitOption)
    .action((options: ListOptions) => list(options, context));
  const change = madeNow(context);
  decision(
    'release',
    ({ held: decisions, registered }, group) =>
      decisions.release(group, { change, starQuestion: starQuestion(registered, group) }),
    texts.released,
  );
  decision('reject', (areas, group) => areas.held.reject(group, change), texts.rejected);
}

async function list(options: ListOptions, context: CommandContext): Promise<void> {
  const { out, words } = context;
  const { unit: asked } = options;
  const waiting = await withStoredAreas(options, context, ({ held, registered }) => {
    requireUnit(asked, registered, context);
    return held.waiting();
  });
  const found = waiting.filter(({ unit }) => asked === undefined || unit === asked);
  out(
    options.json
      ? `${JSON.stringify(found.map(listedGroup), undefined, 2)}\n`
      : heldTable(found, words.held),
  );
}

function heldTable(groups: readonly HeldCount[], words: HeldWords): string {
  if (groups.length === 0) return `${words.empty}\n`;
  const rows = groups.map((count) => [nameOf(count), String(count.n), words.reasons[count.reason]]);
  return textTable([words.columns, ...rows]);
}

interface Decision {
  readonly context: CommandContext;
  readonly decide: Decide;
  readonly done: (n: number) => string;
}

async function carryOut(
  name: string,
  options: JsonOption,
  { context, decide, done }: Decision,
): Promise<void> {
  const { out, words } = context;
  const group = groupNamed(name);
  if (!group) throw new CliError(words.held.groupAccepted(name));
  const n = await withStoredAreas(options, context, (areas) => decide(areas, group));
  if (n === 0) throw new CliError(words.held.nothing(name));
  out(options.json ? `${JSON.stringify({ group: name, n })}\n` : `${done(n)}\n`);
}
