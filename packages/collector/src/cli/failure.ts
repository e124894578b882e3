import { RegistryError } from '../registry/registry-data.ts';
import { fileFaultOf, isTypists } from './file-fault.ts';
import { OutputGone } from './standard-output.ts';
import { harmless } from './shown-text.ts';
import { CliError, FoundFault } from './surroundings.ts';
import type { CliWords } from './words.ts';

/** Exit code for what failed although it was asked for rightly. */
const EXIT_FAILED = 1;

/** Exit code for what whoever typed it can put right. */
export const EXIT_USAGE = 2;

/** How a command ended that was not carried out. */
export interface Failure {
  readonly code: number;
  /** With its line break; empty: there is nobody to tell, or nothing to say. */
  readonly message: string;
}

/** What is said of an error that ended a command. */
export function failureOf(error: unknown, { errors }: CliWords): Failure {
  // Whoever closed the output knows.
  if (error instanceof OutputGone) return { code: EXIT_FAILED, message: '' };
  if (error instanceof CliError || error instanceof RegistryError) {
    return { code: EXIT_USAGE, message: inLines(error.message) };
  }
  if (error instanceof FoundFault) return { code: EXIT_FAILED, message: inLines(error.message) };
  const met = fileFaultOf(error);
  if (met) {
    const why = errors.fileFaults[met.fault];
    const message = met.path === undefined ? errors.failed(`${why}.`) : errors.file(met.path, why);
    return { code: isTypists(met) ? EXIT_USAGE : EXIT_FAILED, message: inLines(message) };
  }
  const what = error instanceof Error ? error.message : String(error);
  return { code: EXIT_FAILED, message: inLines(errors.failed(what)) };
}

/** What was typed or stands in a file may be repeated in it. */
function inLines(message: string): string {
  return message === '' ? '' : `${message.split('\n').map(harmless).join('\n')}\n`;
}
