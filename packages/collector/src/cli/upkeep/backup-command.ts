import { constants } from 'node:fs';
import { access, chmod, open, rename, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Command } from 'commander';
import { backUpSqlite } from '../../store/sqlite-backup.ts';
import { withDataFolder, type DataFolderOption } from '../data-folder.ts';
import { withProgress } from '../progress.ts';
import { storeLocation } from '../stored-data.ts';
import { CliError, type CommandContext } from '../surroundings.ts';

const MEBIBYTE = 1_048_576;

/** Adds `vhcs backup`. */
export function addBackupCommand(program: Command, context: CommandContext): void {
  const words = context.words.upkeep.backup;
  withDataFolder(program.command('backup'), context)
    .description(words.description)
    .argument('<file>', words.fileArgument)
    .action((file: string, options: DataFolderOption) => backUp(resolve(file), options, context));
}

/**
 * Writes the state of one moment, which a collector that runs goes on from without waiting. The
 * file gets its name when it is whole and on disk.
 */
async function backUp(
  path: string,
  options: DataFolderOption,
  context: CommandContext,
): Promise<void> {
  const { words, out, env, unfinished } = context;
  const texts = words.upkeep.backup;
  if (env['VHCS_DATABASE_URL']) throw new CliError(texts.postgres);
  if (await exists(path)) throw new CliError(texts.exists(path));
  const part = `${path}.part`;
  if (await exists(part)) throw new CliError(texts.exists(part));
  const location = await storeLocation(options, context);
  await access(dirname(path), constants.W_OK);
  await unfinished.during(part, async () => {
    await withProgress(context, (tell) =>
      backUpSqlite({ location, to: part }, (done, total) => {
        tell({ what: texts.writing, done, total });
      }),
    );
    await chmod(part, 0o600);
    await syncFile(part);
    await rename(part, path);
  });
  const mebibytes = (await stat(path)).size / MEBIBYTE;
  out(`${texts.written(path, mebibytes)}\n${texts.howToVerify(path)}\n${texts.notInIt}\n`);
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

async function syncFile(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
