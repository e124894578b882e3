import { localDateAt } from '@vhcs/contract';
import { commandLine, type Change } from '../store/audit.ts';
import type { CommandContext } from './surroundings.ts';

/** A change that the command line makes today. */
export const madeNow = ({ clock }: Pick<CommandContext, 'clock'>): Change => ({
  by: commandLine,
  day: localDateAt(clock()),
});
