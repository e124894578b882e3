import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readTextFile, writeTextFile } from '../node-text-file.ts';
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
  return (await readRegistryFile(dataDir)) ?? writeFirst(dataDir, await first());
}

/**
 * The registry of a data folder, or undefined where there is none.
 *
 * @throws RegistryError naming file, record and field
 */
export async function readRegistryFile(dataDir: string): Promise<RegistryData | undefined> {
  const path = join(dataDir, FILE_NAME);
  const text = await readTextFile(path);
  return text === undefined ? undefined : readRegistryData(parse(text, path), path);
}

async function writeFirst(dataDir: string, data: RegistryData): Promise<RegistryData> {
  const path = join(dataDir, FILE_NAME);
  const text = `${JSON.stringify(data, undefined, 2)}\n`;
  await writeTextFile(path, text);
  return readRegistryData(parse(text, path), path);
}

function parse(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new RegistryError(path, [`it is not JSON: ${reason}`]);
  }
}
