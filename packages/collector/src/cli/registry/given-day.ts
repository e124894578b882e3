import type { LocalDate } from '@vhcs/contract';
import { day } from '../../imports/cell-type.ts';
import { CliError, type CommandContext } from '../surroundings.ts';

/**
 * The day that an option names, as `30/6/2025` or `2025-06-30`.
 *
 * @throws CliError when it is missing, or no day
 */
export function givenDay(
  option: string,
  written: string | undefined,
  { words }: CommandContext,
): LocalDate {
  const { dayAccepted } = words.registry;
  if (written === undefined) throw new CliError(words.errors.missingOption(option, dayAccepted));
  const read = day.read(written);
  if (typeof read === 'string') return read;
  throw new CliError(words.errors.badValue(option, written, dayAccepted));
}
