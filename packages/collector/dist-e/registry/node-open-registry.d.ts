import type { Log, Timer } from '../capabilities.ts';
import type { RegistryStore } from './registry-store.ts';
import { type RegistryWatch } from './registry-watch.ts';
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
export declare function openRegistry({ store, dataDir, timer, log, }: RegistryOpening): Promise<RegistryWatch>;
//# sourceMappingURL=node-open-registry.d.ts.map