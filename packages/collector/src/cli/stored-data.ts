import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { readRegistryFile } from '../registry/node-registry-file.ts';
import { createRegistry, type Registry } from '../registry/registry.ts';
import { openReader } from '../store/sqlite-connection.ts';
import { STORE_FILE } from '../store/sqlite.ts';
import type { SqlDatabase } from '../store/sql/sql-database.ts';
import { scanSqlite } from '../store/sql/sqlite-scan.ts';
import { SqliteReader } from '../store/sql/sqlite-reader.ts';
import { dataFolder, type DataFolderOption } from './data-folder.ts';
import { CliError, type CommandContext } from './surroundings.ts';

/** How long to wait for a collector that holds the file, in milliseconds. */
const BUSY_TIMEOUT_MS = 5_000;

/** What a data folder holds, to be read beside a collector that may be running. */
export interface StoredData {
  readonly sql: Pick<SqlDatabase, 'all' | 'scan'>;
  readonly registry: Registry;
  close(): void;
}

/**
 * Opens a data folder for reading.
 *
 * @throws CliError when there is no store or no registry
 */
export async function openStoredData(
  options: DataFolderOption,
  context: CommandContext,
): Promise<StoredData> {
  const { words } = context;
  const folder = dataFolder(options, context);
  const location = { path: join(folder, STORE_FILE), busyTimeoutMs: BUSY_TIMEOUT_MS };
  const data = await readRegistryFile(folder);
  if (!data) throw new CliError(words.errors.noRegistry(folder));
  await access(location.path).catch(() => {
    throw new CliError(words.figures.noStore(location.path));
  });
  const db = await openReader(location);
  const reader = new SqliteReader(db);
  return {
    registry: createRegistry(data),
    sql: {
      all: (sql, values) => reader.all(sql, values),
      scan: (sql, values = [], scan = {}) => scanSqlite({ location, sql, values, ...scan }),
    },
    close: () => {
      db.close();
    },
  };
}
