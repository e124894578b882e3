import { type RegistryData } from './registry-data.ts';
import type { RegistryStore } from './registry-store.ts';
/** How a store came by its registry. */
export type RegistryStart = 'kept'
/** It is kept, and beside it lies a `registry.json`, which is not read. */
 | 'file-not-read' | 'taken-over' | 'first';
/**
 * Fills the registry of a store in which nothing was ever registered: with the `registry.json` of
 * the data folder, which then is called `registry.taken-over.json`, else with what `first` gives.
 *
 * @throws RegistryError naming file, record and field
 */
export declare function fillRegistry(store: RegistryStore, dataDir: string, first: () => Promise<RegistryData>): Promise<RegistryStart>;
/**
 * Fills the registry of a store in which nothing was ever registered with the `registry.json` of
 * the data folder, if there is one.
 *
 * @throws RegistryError naming file, record and field
 */
export declare function takeRegistryOver(store: RegistryStore, dataDir: string): Promise<Exclude<RegistryStart, 'first'> | 'empty'>;
//# sourceMappingURL=node-registry-file.d.ts.map