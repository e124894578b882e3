import type { Command, CommanderError } from 'commander';
import type { CliWords } from './words.ts';

/**
 * What was wrong with a line that was typed, and how to see what its command takes.
 *
 * @param args what follows the program's name
 */
export function usageFault(
  error: CommanderError,
  { program, args }: { readonly program: Command; readonly args: readonly string[] },
  words: CliWords['errors'],
): string {
  // Without a command the help has been shown, which says everything.
  if (error.code === 'commander.help') return '';
  const command = namedCommand(program, args);
  return `${faultOf(error, command, words)} ${words.seeHelp(nameOf(command))}`;
}

function faultOf(
  { code, message }: CommanderError,
  command: Command,
  words: CliWords['errors'],
): string {
  const named = /'([^']*)'/.exec(message)?.[1] ?? '';
  switch (code) {
    case 'commander.unknownOption':
      return words.unknownOption(named);
    case 'commander.unknownCommand':
      return words.unknownCommand(named);
    case 'commander.optionMissingArgument':
      return words.missingValue(named);
    case 'commander.excessArguments':
      return words.excessArguments;
    case 'commander.missingArgument': {
      const argument = command.registeredArguments.find((each) => each.name() === named);
      return words.missingArgument(`<${named}>`, argument?.description ?? '');
    }
    case 'commander.missingMandatoryOptionValue': {
      const option = command.options.find(({ flags }) => flags === named);
      return words.missingOption(option?.long ?? named, option?.description ?? '');
    }
    default:
      return message;
  }
}

/** The innermost command whose name was typed. */
function namedCommand(program: Command, args: readonly string[]): Command {
  return args.reduce(
    (command, arg) => command.commands.find((each) => each.name() === arg) ?? command,
    program,
  );
}

const nameOf = (command: Command): string =>
  command.parent ? `${nameOf(command.parent)} ${command.name()}` : command.name();
