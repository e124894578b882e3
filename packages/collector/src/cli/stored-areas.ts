import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { readRegistryFile } from '../registry/node-registry-file.ts';
import { createRegistry, type Registry } from '../registry/registry.ts';
import type { StoreAreas } from '../store/areas.ts';
import { STORE_FILE } from '../store/sqlite.ts';
import { sqlAreas } from '../store/sql/sql-areas.ts';
import { SqliteSqlDatabase } from '../store/sql/sqlite-sql-database.ts';
import { dataFolder, type DataFolderOption } from './data-folder.ts';
import { CliError, type CommandContext } from './surroundings.ts';

/** How long to wait for a collector that holds the file, in milliseconds. */
const BUSY_TIMEOUT_MS = 5_000;

/** What a store keeps besides ratings, with what is registered. */
export interface StoredAreas extends StoreAreas {
  readonly registered: Registry;
}

/**
 * Has a store's areas used, read and written beside a collector that may be running; what is
 * written holds there at once.
 *
 * @throws CliError when there is no data folder
 */
export async function withStoredAreas<Result>(
  options: DataFolderOption,
  context: CommandContext,
  use: (areas: StoredAreas) => Promise<Result>,
): Promise<Result> {
  const folder = dataFolder(options, context);
  await access(folder).catch(() => {
    throw new CliError(context.words.errors.noFolder(folder));
  });
  const path = join(folder, STORE_FILE);
  const sql = await SqliteSqlDatabase.open({ path, busyTimeoutMs: BUSY_TIMEOUT_MS });
  try {
    const areas = sqlAreas(sql);
    return await use({ ...areas, registered: await readRegistered(areas, folder) });
  } finally {
    await sql.close();
  }
}

/** A store that was never started has nothing registered yet; its file may. */
async function readRegistered(areas: StoreAreas, folder: string): Promise<Registry> {
  const { revision, data } = await areas.registry.read();
  return createRegistry(revision > 0 ? data : ((await readRegistryFile(folder)) ?? {}));
}
