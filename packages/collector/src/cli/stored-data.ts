import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { createRegistry, type Registry } from '../registry/registry.ts';
import { migrations } from '../store/migrations/migrations.ts';
import { openSnapshot } from '../store/open-snapshot.ts';
import { newerSchema } from '../store/schema-version.ts';
import { openReader, type SqliteLocation } from '../store/sqlite-connection.ts';
import { STORE_FILE } from '../store/sqlite.ts';
import { PostgresSqlDatabase } from '../store/postgres/postgres-sql-database.ts';
import type { SqlDatabase } from '../store/sql/sql-database.ts';
import type { Snapshot } from '../store/sql/snapshot.ts';
import { readRegistry } from '../store/sql/sql-registry.ts';
import { scanSqlite } from '../store/sql/sqlite-scan.ts';
import { SqliteReader } from '../store/sql/sqlite-reader.ts';
import { SqliteSqlDatabase } from '../store/sql/sqlite-sql-database.ts';
import { dataFolder, type DataFolderOption } from './data-folder.ts';
import { fileFaultOf } from './file-fault.ts';
import { databaseUrlIn } from './open-database.ts';
import { CliError, type CommandContext } from './surroundings.ts';

/** How long to wait for a collector that holds the file, in milliseconds. */
export const BUSY_TIMEOUT_MS = 5_000;

/** The tables of a data folder, or of the database that the environment names, beside a collector that may be running. */
export interface StoredTables {
  readonly sql: SqlDatabase;
  close(): Promise<void>;
}

/**
 * Opens the tables of a data folder for reading.
 *
 * @throws CliError when there is no store
 */
export async function openStoredTables(
  options: DataFolderOption,
  context: CommandContext,
): Promise<StoredTables> {
  const shared = postgresTables(context);
  if (shared) return shared;
  const location = await storeLocation(options, context);
  const db = await openReader(location);
  const reader = new SqliteReader(db);
  return {
    sql: {
      all: (sql, values) => reader.all(sql, values),
      scan: (sql, values = [], scan = {}) => scanSqlite({ location, sql, values, ...scan }),
      run: refuseWriting,
      eraseTraces: refuseWriting,
    },
    close: () => {
      db.close();
      return Promise.resolve();
    },
  };
}

const refuseWriting = (): Promise<never> =>
  Promise.reject(new Error('Writing to a store that was opened for reading.'));

/**
 * Opens the tables of a data folder for writing too, between the commits of a collector that may
 * be running.
 *
 * @throws CliError when there is no store
 */
export async function openWritableTables(
  options: DataFolderOption,
  context: CommandContext,
): Promise<StoredTables> {
  const shared = postgresTables(context);
  if (shared) return shared;
  const sql = await SqliteSqlDatabase.open(await storeLocation(options, context));
  return { sql, close: () => sql.close() };
}

/**
 * Opens one state of the tables for a command that reads all of them.
 *
 * @throws CliError when there is no store
 */
export async function openStoredSnapshot(
  options: DataFolderOption,
  context: CommandContext,
): Promise<Snapshot> {
  const databaseUrl = databaseUrlIn(context);
  return openSnapshot(
    databaseUrl === undefined ? await storeLocation(options, context) : { databaseUrl },
  );
}

function postgresTables(context: CommandContext): StoredTables | undefined {
  const url = databaseUrlIn(context);
  if (url === undefined) return undefined;
  const sql = new PostgresSqlDatabase(url);
  return { sql, close: () => sql.close() };
}

/**
 * Where the store of a data folder is.
 *
 * @throws CliError when there is none
 */
export async function storeLocation(
  options: DataFolderOption,
  context: CommandContext,
): Promise<SqliteLocation> {
  const path = join(dataFolder(options, context), STORE_FILE);
  await access(path, constants.R_OK).catch((error: unknown) => {
    const isMissing = fileFaultOf(error)?.fault === 'missing';
    throw isMissing ? new CliError(context.words.errors.noStore(path)) : error;
  });
  return { path, busyTimeoutMs: BUSY_TIMEOUT_MS };
}

/**
 * What is registered in a store.
 *
 * @throws CliError when the store was written by an earlier version, and an error when by a newer one
 */
export async function readStoredRegistry(
  { sql }: { readonly sql: Pick<SqlDatabase, 'all' | 'scan'> },
  { words }: CommandContext,
): Promise<Registry> {
  try {
    await refuseNewerSchema(sql);
    return createRegistry((await readRegistry(sql)).data);
  } catch (error) {
    const isEarlier = error instanceof Error && error.message.includes('no such table');
    throw isEarlier ? new CliError(words.errors.oldStore) : error;
  }
}

/**
 * What a newer program wrote may mean something else.
 *
 * @throws an error where one did
 */
export async function refuseNewerSchema(sql: Pick<SqlDatabase, 'all'>): Promise<void> {
  const [row] = await sql.all<{ readonly version: number }>('SELECT version FROM schema_version');
  const version = row?.version ?? 0;
  if (version > migrations.length) throw newerSchema(version, migrations.length);
}
