import { constants, mkdtempSync } from 'node:fs';
import { access, chmod, copyFile, mkdir, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import { SqliteReader } from '../../store/sql/sqlite-reader.ts';
import { openReader } from '../../store/sqlite-connection.ts';
import { STORE_FILE } from '../../store/sqlite.ts';
import { dataFolder, withDataFolder, type DataFolderOption } from '../data-folder.ts';
import { openStoredTables, refuseNewerSchema } from '../stored-data.ts';
import { CliError, FoundFault, type CommandContext } from '../surroundings.ts';
import { countWithBar } from './count-with-bar.ts';

interface RestoreOptions extends DataFolderOption {
  readonly verify?: boolean;
}

/** Adds `vhcs restore`; it fails when the backup is not sound. */
export function addRestoreCommand(program: Command, context: CommandContext): void {
  const words = context.words.upkeep.restore;
  withDataFolder(program.command('restore'), context)
    .description(words.description)
    .argument('<file>', words.fileArgument)
    .option('--verify', words.verifyOption)
    .action((file: string, options: RestoreOptions) =>
      options.verify ? verify(resolve(file), context) : restore(resolve(file), options, context),
    );
}

async function verify(path: string, context: CommandContext): Promise<void> {
  // At once, so that no signal comes between the folder and the note that it has to go.
  const folder = mkdtempSync(join(tmpdir(), 'vhcs-restore-'));
  await context.unfinished.during(folder, async () => {
    await copyChecked(path, join(folder, STORE_FILE), context);
    await compare(folder, context);
    context.out(`${context.words.upkeep.restore.verified(path)}\n`);
  });
}

/** The store gets its name when it was found sound, so that no collector starts on half of one. */
async function restore(
  path: string,
  options: RestoreOptions,
  context: CommandContext,
): Promise<void> {
  const texts = context.words.upkeep.restore;
  const folder = dataFolder(options, context);
  const store = join(folder, STORE_FILE);
  const isThere = await access(store).then(
    () => true,
    () => false,
  );
  if (isThere) throw new CliError(texts.notEmpty(store));
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const part = `${store}.part`;
  await context.unfinished.during(part, async () => {
    await copyChecked(path, part, context);
    await rename(part, store);
    // Of a file with a log, as other tools restore it, SQLite leaves these when it was only read.
    for (const beside of ['-wal', '-shm']) await rm(`${part}${beside}`, { force: true });
  });
  await compare(folder, context);
  context.out(`${texts.restored(folder)}\n`);
}

async function copyChecked(from: string, to: string, { words }: CommandContext): Promise<void> {
  const texts = words.upkeep.restore;
  await access(from, constants.R_OK).catch(() => {
    throw new CliError(texts.noFile(from));
  });
  await copyFile(from, to);
  await chmod(to, 0o600);
  const faults = await integrityFaults(to);
  if (faults !== undefined) throw new FoundFault(texts.damaged(from, faults));
  const db = await openReader({ path: to, busyTimeoutMs: 0 });
  try {
    await refuseNewerSchema(new SqliteReader(db));
  } finally {
    db.close();
  }
}

/** What SQLite finds wrong with a file; undefined when it is sound. */
async function integrityFaults(path: string): Promise<string | undefined> {
  try {
    const db = await openReader({ path, busyTimeoutMs: 0 });
    try {
      const rows = db.prepare('PRAGMA integrity_check').all() as readonly {
        readonly integrity_check: string;
      }[];
      const faults = rows.map((row) => row.integrity_check).join('; ');
      return faults === 'ok' ? undefined : faults;
    } finally {
      db.close();
    }
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

async function compare(folder: string, context: CommandContext): Promise<void> {
  const { out, words } = context;
  const tables = await openStoredTables({ data: folder }, context);
  try {
    const { rows, ratings, differences } = await countWithBar(tables, context);
    const texts = words.upkeep.restore;
    if (differences.length > 0) throw new FoundFault(texts.differing(differences.length));
    out(`${texts.sound(ratings, rows)}\n`);
  } finally {
    await tables.close();
  }
}
