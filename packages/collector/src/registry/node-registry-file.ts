import { mkdir, open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { readRegistryData, RegistryError, type RegistryData } from './registry-data.ts';

const FILE_NAME = 'registry.json';

/**
 * The registry of a data folder. Where there is none yet, `first` gives it and it is written, so
 * that the operator has something to edit.
 *
 * @throws RegistryError naming file, record and field
 */
export async function openRegistryFile(
  dataDir: string,
  first: () => Promise<RegistryData>,
): Promise<RegistryData> {
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const path = join(dataDir, FILE_NAME);
  const text = (await readIfThere(path)) ?? (await writeFirst(path, await first()));
  return readRegistryData(parse(text, path), path);
}

async function writeFirst(path: string, data: RegistryData): Promise<string> {
  const text = `${JSON.stringify(data, undefined, 2)}\n`;
  await writeWhole(path, text);
  return text;
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

function parse(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new RegistryError(path, [`it is not JSON: ${reason}`]);
  }
}

/** Whole or not at all: a file beside it is on disk before it takes the name. */
async function writeWhole(path: string, text: string): Promise<void> {
  const beside = `${path}.new`;
  const file = await open(beside, 'w', 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(beside, path);
}
