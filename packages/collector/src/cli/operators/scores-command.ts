import type { CriterionSet, GradeBand, ScoreKind } from '@vhcs/contract';
import { gradeBandsSchema, scoreInputSchema } from '@vhcs/contract/schemas';
import type { Command } from 'commander';
import { criterionSets } from '../../scores/criterion-sets.ts';
import { gradeScore, unreachableGrade } from '../../scores/grading.ts';
import { periodFault } from '../../scores/score-period.ts';
import { shownScore } from '../../scores/shown-score.ts';
import type { ScoreFilter } from '../../store/scores.ts';
import { withDataFolder, type DataFolderOption } from '../data-folder.ts';
import { madeNow } from '../made-now.ts';
import { requireUnit } from '../required-unit.ts';
import { withStoredAreas, type StoredAreas } from '../stored-areas.ts';
import { CliError, type CommandContext } from '../surroundings.ts';
import { bandTable, scoreTable } from './score-table.ts';

interface JsonOption extends DataFolderOption {
  readonly json?: boolean;
}

interface GiveOptions extends JsonOption {
  readonly unit: string;
  readonly period: string;
  readonly set: string;
  readonly points: readonly string[];
  readonly note?: string;
}

interface ListOptions extends JsonOption {
  readonly unit?: string;
  readonly period?: string;
  readonly set?: string;
}

interface BandsOptions extends JsonOption {
  readonly set: string;
  readonly from?: readonly string[];
}

/** Adds `vhcs scores` with what it can do. */
export function addScoresCommand(program: Command, context: CommandContext): void {
  const { words } = context;
  const texts = words.operators.scores;
  const scores = program.command('scores').helpCommand(false).description(texts.description);
  const subcommand = (name: string, description: string): Command =>
    withDataFolder(scores.command(name), context)
      .description(description)
      .option('--json', words.jsonOption);
  const giving = (name: string, description: string, kind: ScoreKind): void => {
    subcommand(name, description)
      .requiredOption('--unit <id>', texts.unitOption)
      .requiredOption('--period <period>', texts.periodOption)
      .requiredOption('--set <id>', texts.setOption)
      .requiredOption('--points <criterion=points...>', texts.pointsOption)
      .option('--note <text>', texts.noteOption)
      .action((options: GiveOptions) => give(kind, options, context));
  };

  giving('set', texts.set, 'self');
  giving('appraise', texts.appraise, 'appraised');
  subcommand('list', texts.list)
    .option('--unit <id>', texts.unitOption)
    .option('--period <period>', texts.periodOption)
    .option('--set <id>', texts.setOption)
    .action((options: ListOptions) => list(options, context));
  subcommand('bands', texts.bands)
    .requiredOption('--set <id>', texts.setOption)
    .option('--from <grade=points...>', texts.fromOption)
    .action((options: BandsOptions) => bands(options, context));
}

async function give(kind: ScoreKind, options: GiveOptions, context: CommandContext): Promise<void> {
  const { words } = context;
  const texts = words.operators.scores;
  const { unit, period, note } = options;
  const input = scoreInputSchema.safeParse({
    set: options.set,
    unit,
    period,
    kind,
    points: Object.fromEntries(pairsOf(options.points, '--points', context)),
    ...(note !== undefined && { note }),
  });
  if (!input.success) {
    throw new CliError(texts.refused(input.error.issues.map(texts.inputFault)));
  }
  await withStoredAreas(options, context, async (areas) => {
    requireUnit(unit, areas.registered, context);
    const change = madeNow(context);
    const scored = areas.registered.unit(unit);
    const periodIs = scored && periodFault(scored, period, change.day);
    if (periodIs) throw new CliError(texts.refused([texts.periodFaults[periodIs](period)]));
    const graded = gradeScore(input.data, await requestedSet(options.set, areas, context));
    if (graded.kind === 'refused')
      throw new CliError(texts.refused(graded.faults.map(texts.fault)));
    const record = await areas.scores.add(graded.score, change);
    context.out(
      options.json
        ? `${JSON.stringify(shownScore(record))}\n`
        : scoreTable([record], words.operators),
    );
  });
}

async function list(options: ListOptions, context: CommandContext): Promise<void> {
  const { unit, period, set } = options;
  const filter: ScoreFilter = { unit, period, set };
  const records = await withStoredAreas(options, context, ({ scores, registered }) => {
    requireUnit(unit, registered, context);
    return scores.list(filter);
  });
  context.out(
    options.json
      ? `${JSON.stringify(records.map(shownScore), undefined, 2)}\n`
      : scoreTable(records, context.words.operators),
  );
}

/** Shows where grades begin; with `--from`, says it anew. */
async function bands(options: BandsOptions, context: CommandContext): Promise<void> {
  await withStoredAreas(options, context, async (areas) => {
    const set = await requestedSet(options.set, areas, context);
    const shown = options.from ? await setBands(set, options.from, { areas, context }) : set.bands;
    context.out(
      options.json ? `${JSON.stringify(shown)}\n` : bandTable(shown ?? [], context.words.operators),
    );
  });
}

async function setBands(
  set: CriterionSet,
  from: readonly string[],
  { areas, context }: { readonly areas: StoredAreas; readonly context: CommandContext },
): Promise<readonly GradeBand[]> {
  const texts = context.words.operators.scores;
  const result = gradeBandsSchema.safeParse(
    pairsOf(from, '--from', context).map(([id, points]) => ({
      id,
      name: set.bands?.find((known) => known.id === id)?.name ?? { vi: id },
      from: points,
    })),
  );
  if (!result.success) {
    throw new CliError(texts.refused(texts.bandFaults(result.error.issues)));
  }
  const unreachable = unreachableGrade(result.data, set);
  if (unreachable) throw new CliError(texts.unreachable(unreachable.id, set.maxTotal));
  await areas.scores.setBands(set.id, result.data, madeNow(context));
  return result.data;
}

async function requestedSet(
  id: string,
  { registered, scores }: StoredAreas,
  { words }: CommandContext,
): Promise<CriterionSet> {
  const sets = criterionSets({ campaigns: registered.campaigns, bands: await scores.bands() });
  const set = sets.find((known) => known.id === id);
  if (set) return set;
  throw new CliError(words.errors.badValue('--set', id, sets.map((known) => known.id).join(', ')));
}

/** Reads `cs1=2 cs2=1,5`: the decimal mark is a comma or a point. */
function pairsOf(
  texts: readonly string[],
  option: string,
  { words }: CommandContext,
): readonly (readonly [name: string, points: number])[] {
  const pairs = texts.map((text): readonly [name: string, points: number] => {
    const [, name, points] = /^([a-z0-9-]+)=(\d+(?:[.,]\d+)?)$/.exec(text) ?? [];
    if (name !== undefined && points !== undefined) return [name, Number(points.replace(',', '.'))];
    throw new CliError(words.errors.badValue(option, text, words.operators.scores.pairsAccepted));
  });
  const names = pairs.map(([name]) => name);
  const repeated = names.find((name, at) => names.indexOf(name) !== at);
  if (repeated === undefined) return pairs;
  throw new CliError(words.errors.givenTwice(`${option} ${repeated}`));
}
