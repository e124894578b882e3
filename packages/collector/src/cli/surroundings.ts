import type { Clock } from '../capabilities.ts';
import type { UnfinishedFiles } from './unfinished-files.ts';
import type { CliWords } from './words.ts';

/** What a command line program is given by its process, and a test by itself. */
export interface CliSurroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Where bars are drawn for somebody who looks on. Default: nowhere. */
  readonly terminal?: NodeJS.WritableStream | undefined;
  /** Asks whoever sits at the terminal. Default: nobody does. */
  readonly ask?: ((question: string) => Promise<string>) | undefined;
  /** What is removed when the process is ended by a signal. Default: of nobody's concern. */
  readonly unfinished?: UnfinishedFiles;
  /** Folder of the releases. Default: `dist/embed` of the repository, or the package's own. */
  readonly embedDir?: string;
}

/** What every command works with. */
export interface CommandContext extends CliSurroundings {
  readonly words: CliWords;
  readonly embedDir: string;
  readonly unfinished: UnfinishedFiles;
}

/** A command that cannot be carried out as it was given; the message is for whoever typed it. */
export class CliError extends Error {
  override readonly name = 'CliError';
}

/** What a command found wrong that was carried out as it was given; the message says what to do. */
export class FoundFault extends Error {
  override readonly name = 'FoundFault';
}
