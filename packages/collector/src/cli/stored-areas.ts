import { constants } from 'node:fs';
import { access, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { takeRegistryOver } from '../registry/node-registry-file.ts';
import { createRegistry, type Registry } from '../registry/registry.ts';
import type { StoreAreas } from '../store/areas.ts';
import type { HeldDecisions } from '../store/held-ratings.ts';
import { STORE_FILE } from '../store/sqlite.ts';
import { sqlAreas } from '../store/sql/sql-areas.ts';
import { dataFolder, type DataFolderOption } from './data-folder.ts';
import { fileFaultOf } from './file-fault.ts';
import { databaseUrlIn, heldIn, openDatabase } from './open-database.ts';
import { BUSY_TIMEOUT_MS } from './stored-data.ts';
import { CliError, type CommandContext } from './surroundings.ts';

/** What a store keeps besides ratings, with what is held and what is registered. */
export interface StoredAreas extends StoreAreas {
  readonly held: HeldDecisions;
  readonly registered: Registry;
}

/** A command that works on a store. */
type Use<Result> = (areas: StoredAreas) => Promise<Result>;

/**
 * Has a store's areas used, read and written beside a collector that may be running; what is
 * written holds there within seconds. A `registry.json` of an earlier version is taken over first.
 *
 * @throws CliError when the store would be in a data folder, and there is none
 */
export async function withStoredAreas<Result>(
  options: DataFolderOption,
  context: CommandContext,
  use: Use<Result>,
): Promise<Result> {
  const folder = dataFolder(options, context);
  if (databaseUrlIn(context) === undefined) await requireFolder(folder, context);
  const location = { path: join(folder, STORE_FILE), busyTimeoutMs: BUSY_TIMEOUT_MS };
  const sql = await openDatabase(location, context);
  try {
    const areas = sqlAreas(sql);
    await takeRegistryOver(areas.registry, folder);
    const { data } = await areas.registry.read();
    return await use({ ...areas, held: heldIn(sql), registered: createRegistry(data) });
  } finally {
    await sql.close();
  }
}

/** The same in a data folder that is made if absent. */
export async function withNewAreas<Result>(
  options: DataFolderOption,
  context: CommandContext,
  use: Use<Result>,
): Promise<Result> {
  await mkdir(dataFolder(options, context), { recursive: true, mode: 0o700 });
  return withStoredAreas(options, context, use);
}

/** SQLite itself does not say who may not do what. */
async function requireFolder(folder: string, { words }: CommandContext): Promise<void> {
  const { R_OK, W_OK, X_OK } = constants;
  await access(folder, R_OK | W_OK | X_OK).catch((error: unknown) => {
    const isMissing = fileFaultOf(error)?.fault === 'missing';
    throw isMissing ? new CliError(words.errors.noFolder(folder)) : error;
  });
  await access(join(folder, STORE_FILE), R_OK | W_OK).catch((error: unknown) => {
    if (fileFaultOf(error)?.fault !== 'missing') throw error;
  });
}
