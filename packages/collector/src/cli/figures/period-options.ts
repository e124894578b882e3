import { localDateAt } from '@vhcs/contract';
import type { Command } from 'commander';
import type { PeriodQuery } from '../../exports/unit-rows.ts';
import type { ExportLanguage } from '../../exports/words.ts';
import { parsePeriod } from '../../figures/period.ts';
import type { Registry } from '../../registry/registry.ts';
import { withDataFolder, type DataFolderOption } from '../data-folder.ts';
import { isEnglish } from '../language.ts';
import { CliError, type CommandContext } from '../surroundings.ts';

/** Options of a command about the figures of a period. */
export interface PeriodOptions extends DataFolderOption {
  readonly period?: string;
  readonly unit?: string;
  readonly survey?: string;
  readonly lang?: string;
}

/** Adds the options that say which figures are meant. */
export function withPeriodOptions(command: Command, context: CommandContext): Command {
  const words = context.words.figures;
  return withDataFolder(command, context)
    .option('--period <period>', words.periodOption)
    .option('--unit <id>', words.unitOption)
    .option('--survey <id>', words.surveyOption)
    .option('--lang <language>', words.languageOption);
}

/**
 * The figures that are meant.
 *
 * @throws CliError naming the option and what is accepted
 */
export function readPeriodQuery(
  { period: text, unit, survey }: PeriodOptions,
  registry: Registry,
  { words, clock }: CommandContext,
): PeriodQuery {
  const { errors, figures } = words;
  if (text === undefined)
    throw new CliError(errors.missingOption('--period', figures.periodAccepted));
  const period = parsePeriod(text);
  if (!period) throw new CliError(errors.badValue('--period', text, figures.periodAccepted));
  if (unit !== undefined && !registry.unit(unit)) {
    throw new CliError(errors.badValue('--unit', unit, figures.unitAccepted));
  }
  if (survey !== undefined && !registry.survey(survey)) {
    throw new CliError(errors.badValue('--survey', survey, figures.surveyAccepted));
  }
  return { period, unit, survey, today: localDateAt(clock()) };
}

/**
 * The language of a file: the one that is named, else that of the terminal.
 *
 * @throws CliError when the language is not known
 */
export function readLanguage(
  { lang }: PeriodOptions,
  { words, env }: CommandContext,
): ExportLanguage {
  if (lang === undefined) return isEnglish(env) ? 'en' : 'vi';
  if (lang === 'vi' || lang === 'en') return lang;
  throw new CliError(words.errors.badValue('--lang', lang, words.figures.languageAccepted));
}
