import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { readTextFile } from '../node-text-file.ts';
import { readRegistryData, RegistryError, type RegistryData } from './registry-data.ts';
import type { RegistryStore } from './registry-store.ts';

/** The file in which registries were kept before the store kept them. */
const FILE_NAME = 'registry.json';

/** What the file is called once the store has everything in it. */
const TAKEN_OVER_NAME = 'registry.taken-over.json';

/** How a store came by its registry. */
export type RegistryStart =
  | 'kept'
  /** It is kept, and beside it lies a `registry.json`, which is not read. */
  | 'file-not-read'
  | 'taken-over'
  | 'first';

/**
 * Fills the registry of a store in which nothing was ever registered: with the `registry.json` of
 * the data folder, which then is called `registry.taken-over.json`, else with what `first` gives.
 *
 * @throws RegistryError naming file, record and field
 */
export async function fillRegistry(
  store: RegistryStore,
  dataDir: string,
  first: () => Promise<RegistryData>,
): Promise<RegistryStart> {
  const start = await takeRegistryOver(store, dataDir);
  if (start !== 'empty') return start;
  await store.change({ put: await first() }, 0);
  return 'first';
}

/**
 * Fills the registry of a store in which nothing was ever registered with the `registry.json` of
 * the data folder, if there is one.
 *
 * @throws RegistryError naming file, record and field
 */
export async function takeRegistryOver(
  store: RegistryStore,
  dataDir: string,
): Promise<Exclude<RegistryStart, 'first'> | 'empty'> {
  const path = join(dataDir, FILE_NAME);
  const text = await readTextFile(path);
  if ((await store.revision()) > 0) return text === undefined ? 'kept' : 'file-not-read';
  if (text === undefined) return 'empty';
  await store.change({ put: readRegistryData(parse(text, path), path) }, 0);
  await rename(path, join(dataDir, TAKEN_OVER_NAME));
  return 'taken-over';
}

function parse(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new RegistryError(path, [`it is not JSON: ${reason}`]);
  }
}
