import type { Command } from 'commander';
import { CliError, type CommandContext } from './surroundings.ts';

/**
 * Has a value that is given twice refused, in a command and those below it: of two periods to be
 * forgotten the first would go unnoticed.
 */
export function requireGivenOnce(command: Command, context: CommandContext): void {
  for (const option of command.options) {
    if (option.isBoolean() || option.variadic) continue;
    option.argParser((value: string, before: string | undefined) => {
      if (before === undefined) return value;
      throw new CliError(context.words.errors.givenTwice(option.long ?? option.flags));
    });
  }
  for (const below of command.commands) requireGivenOnce(below, context);
}
