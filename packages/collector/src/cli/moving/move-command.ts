import { access } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command } from 'commander';
import { isDatabaseUrl } from '../../config.ts';
import { MoveError } from '../../moving/move-error.ts';
import { moveStore } from '../../moving/move-store.ts';
import { STORE_FILE } from '../../store/sqlite.ts';
import { dataFolder, withDataFolder, type DataFolderOption } from '../data-folder.ts';
import { withProgress } from '../progress.ts';
import { CliError, type CommandContext } from '../surroundings.ts';

/** Rows between two lines about one table. */
const ROWS_PER_LINE = 100_000;

interface MoveOptions extends DataFolderOption {
  readonly to: string;
}

/** Adds `vhcs move`. */
export function addMoveCommand(program: Command, context: CommandContext): void {
  const { moving } = context.words;
  withDataFolder(program.command('move'), context)
    .description(moving.description)
    .requiredOption('--to <address>', moving.toOption)
    .action((options: MoveOptions) => move(options, context));
}

async function move(options: MoveOptions, context: CommandContext): Promise<void> {
  const { words, out, terminal } = context;
  const { moving } = words;
  const path = join(dataFolder(options, context), STORE_FILE);
  if (!isDatabaseUrl(options.to)) {
    // The address is not repeated, since it may hold a password.
    throw new CliError(words.errors.badValue('--to', '…', moving.toAccepted));
  }
  await access(path).catch(() => {
    throw new CliError(moving.noStore(path));
  });
  try {
    const copied = await withProgress(context, (tell) =>
      moveStore({
        path,
        url: options.to,
        onProgress: ({ table, rows, total }) => {
          tell({ what: table, done: rows, total });
          // Lines and a bar would write over each other.
          if (!terminal && isTold(rows, total)) out(`${moving.progress(table, rows, total)}\n`);
        },
      }),
    );
    out(`${moving.done(copied.get('rating') ?? 0, path)}\n`);
  } catch (error) {
    throw error instanceof MoveError ? new CliError(explained(error, path, context)) : error;
  }
}

const isTold = (rows: number, total: number): boolean =>
  rows === total || rows % ROWS_PER_LINE === 0;

function explained({ reason }: MoveError, path: string, { words }: CommandContext): string {
  switch (reason) {
    case 'in-use':
      return words.moving.inUse(path);
    case 'not-empty':
      return words.moving.notEmpty;
    case 'figures-differ':
      return words.moving.figuresDiffer;
  }
}
