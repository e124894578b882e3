import type { CommitObserver } from './commit-observer.ts';
import type { Store } from './store.ts';
/** What decides where a store is. */
export interface StoreLocation {
    /** Folder of the embedded store. */
    readonly dataDir: string;
    /** Address of PostgreSQL; absent: the embedded store. */
    readonly databaseUrl?: string | undefined;
    /** Sees every commit. Default: nobody does. */
    readonly commits?: CommitObserver | undefined;
}
/**
 * Opens the store that the settings name.
 *
 * @throws when it cannot be opened, or was written by a newer program
 */
export declare function openStore({ dataDir, databaseUrl, commits }: StoreLocation): Promise<Store>;
//# sourceMappingURL=open-store.d.ts.map