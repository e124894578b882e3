import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { readFixtures } from '@vhcs/contract/fixtures';
import { demoRegistry } from './demo-registry.ts';
import type { RegistryData } from './records.ts';

/** The demo registry from the samples that the contract's package holds. */
export async function loadDemoRegistry(): Promise<RegistryData> {
  const file = createRequire(import.meta.url).resolve('@vhcs/contract/fixtures.json');
  return demoRegistry(readFixtures(JSON.parse(await readFile(file, 'utf8'))));
}
