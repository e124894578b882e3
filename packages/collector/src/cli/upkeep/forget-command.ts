import { addDays, foldForSearch, localDateAt, type LocalDate } from '@vhcs/contract';
import type { Command } from 'commander';
import { parsePeriod } from '../../figures/period.ts';
import { commandLine } from '../../store/audit.ts';
import { sqlAreas } from '../../store/sql/sql-areas.ts';
import { withDataFolder, type DataFolderOption } from '../data-folder.ts';
import { openWritableTables, readStoredRegistry } from '../stored-data.ts';
import { CliError, type CommandContext } from '../surroundings.ts';

interface ForgetOptions extends DataFolderOption {
  readonly period?: string;
  readonly unit?: string;
  readonly yes?: boolean;
}

/** Adds `vhcs forget`. */
export function addForgetCommand(program: Command, context: CommandContext): void {
  const { figures, upkeep } = context.words;
  withDataFolder(program.command('forget'), context)
    .description(upkeep.forget.description)
    .option('--period <period>', figures.periodOption)
    .option('--unit <id>', upkeep.forget.unitOption)
    .option('--yes', upkeep.forget.yesOption)
    .action((options: ForgetOptions) => forget(options, context));
}

async function forget(options: ForgetOptions, context: CommandContext): Promise<void> {
  const { words, clock, out } = context;
  const days = readDays(options, context);
  const tables = await openWritableTables(options, context);
  try {
    const { unit } = options;
    const registry = await readStoredRegistry(tables, context);
    if (unit !== undefined && !registry.unit(unit)) {
      throw new CliError(words.errors.badValue('--unit', unit, words.figures.unitAccepted));
    }
    await requireConsent(options, context);
    const change = { by: commandLine, day: localDateAt(clock()) };
    const texts = await sqlAreas(tables.sql).comments.forget({ ...days, unit }, change);
    out(`${words.upkeep.forget.forgotten(texts)}\n`);
  } finally {
    await tables.close();
  }
}

/**
 * Asks whoever sits at the terminal, since nothing brings a text back; a script means what it says.
 *
 * @throws CliError when the answer is another than the word that is asked for
 */
async function requireConsent(
  { period = '', unit, yes }: ForgetOptions,
  { ask, words }: CommandContext,
): Promise<void> {
  if (yes || !ask) return;
  const { confirm, consent, kept } = words.upkeep.forget;
  const answer = await ask(confirm(period, unit));
  if (foldForSearch(answer).trim() !== consent) throw new CliError(kept);
}

/** The days of the period; of everything, all that is over today. */
function readDays(
  { period: text }: ForgetOptions,
  { words, clock }: CommandContext,
): { readonly from?: LocalDate; readonly before: LocalDate } {
  const { errors, figures } = words;
  if (text === undefined)
    throw new CliError(errors.missingOption('--period', figures.periodAccepted));
  const period = parsePeriod(text);
  if (!period) throw new CliError(errors.badValue('--period', text, figures.periodAccepted));
  const { from, to } = period.label;
  return from === null || to === null
    ? { before: addDays(localDateAt(clock()), 1) }
    : { from, before: addDays(to, 1) };
}
