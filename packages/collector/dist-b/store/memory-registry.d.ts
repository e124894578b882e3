import type { RegistryChange, RegistryStore, StoredRegistry } from '../registry/registry-store.ts';
/** A registry that is forgotten with its process. */
export declare class MemoryRegistry implements RegistryStore {
    #private;
    /** @param ready rejects once the store was closed */
    constructor(ready: () => Promise<void>);
    revision(): Promise<number>;
    read(): Promise<StoredRegistry>;
    change(change: RegistryChange, since: number): Promise<boolean>;
}
//# sourceMappingURL=memory-registry.d.ts.map