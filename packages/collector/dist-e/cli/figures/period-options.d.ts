import type { Command } from 'commander';
import type { PeriodQuery } from '../../exports/period-figures.ts';
import type { ExportLanguage } from '../../exports/words.ts';
import type { Registry } from '../../registry/registry.ts';
import { type DataFolderOption } from '../data-folder.ts';
import { type CommandContext } from '../surroundings.ts';
/** Options of a command about the figures of a period. */
export interface PeriodOptions extends DataFolderOption {
    readonly period?: string;
    readonly unit?: string;
    readonly survey?: string;
    readonly lang?: string;
}
/** Adds the options that say which figures are meant. */
export declare function withPeriodOptions(command: Command, context: CommandContext): Command;
/**
 * The figures that are meant.
 *
 * @throws CliError naming the option and what is accepted
 */
export declare function readPeriodQuery({ period: text, unit, survey }: PeriodOptions, registry: Registry, { words, clock }: CommandContext): PeriodQuery;
/**
 * The language of a file: the one that is named, else that of the terminal.
 *
 * @throws CliError when the language is not known
 */
export declare function readLanguage({ lang }: PeriodOptions, { words, env }: CommandContext): ExportLanguage;
//# sourceMappingURL=period-options.d.ts.map