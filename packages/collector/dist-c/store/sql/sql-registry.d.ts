import type { RegistryChange, RegistryStore, StoredRegistry } from '../../registry/registry-store.ts';
import type { SqlDatabase } from './sql-database.ts';
/** The registry as tables. */
export declare class SqlRegistry implements RegistryStore {
    #private;
    constructor(sql: SqlDatabase);
    revision(): Promise<number>;
    read(): Promise<StoredRegistry>;
    change({ put, remove }: RegistryChange, since: number): Promise<boolean>;
}
/** Everything that is registered, each list in its order. */
export declare function readRegistry(sql: Pick<SqlDatabase, 'scan'>): Promise<StoredRegistry>;
//# sourceMappingURL=sql-registry.d.ts.map