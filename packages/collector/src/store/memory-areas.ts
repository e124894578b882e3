import type { StoreAreas } from './areas.ts';
import type { FigureStore } from './figures.ts';
import { MemoryInstallations } from './memory-installations.ts';

/**
 * Areas that are forgotten with their process.
 *
 * @param ready rejects once their store was closed
 * @param figures what is published of the store's ratings
 */
export function memoryAreas(ready: () => Promise<void>, figures: FigureStore): StoreAreas {
  return { installations: new MemoryInstallations(ready), figures };
}
