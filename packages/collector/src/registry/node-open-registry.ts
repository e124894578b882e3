import type { Log, Timer } from '../capabilities.ts';
import { loadDemoRegistry } from './node-demo-data.ts';
import { fillRegistry } from './node-registry-file.ts';
import type { RegistryStore } from './registry-store.ts';
import { watchRegistry, type RegistryWatch } from './registry-watch.ts';

/** What opening a registry needs. */
export interface RegistryOpening {
  readonly store: RegistryStore;
  readonly dataDir: string;
  readonly timer: Timer;
  readonly log: Log;
}

/**
 * The registry of a store, followed from now on; where nothing was ever registered, that of the
 * data folder or the demo data is registered first.
 *
 * @throws RegistryError naming file, record and field
 */
export async function openRegistry({
  store,
  dataDir,
  timer,
  log,
}: RegistryOpening): Promise<RegistryWatch> {
  const start = await fillRegistry(store, dataDir, loadDemoRegistry);
  if (start === 'taken-over') log.info({}, 'registry.json was taken over into the store');
  if (start === 'file-not-read') {
    log.warn({}, 'registry.json is not read: the registry is in the store; use vhcs import');
  }
  return watchRegistry({ store, timer, log });
}
