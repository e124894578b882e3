import type { StoreAreas } from './areas.ts';
import { MemoryInstallations } from './memory-installations.ts';

/**
 * Areas that are forgotten with their process.
 *
 * @param ready rejects once their store was closed
 */
export function memoryAreas(ready: () => Promise<void>): StoreAreas {
  return { installations: new MemoryInstallations(ready) };
}
