import { type CommitObserver } from './commit-observer.ts';
import type { Store } from './store.ts';
/** Name of the store's file in the data folder. */
export declare const STORE_FILE = "ratings.sqlite";
/** Where the embedded store keeps its file. */
export interface SqliteStoreOptions {
    /** File of the database, created if absent; its folder must exist. */
    readonly path: string;
    /** How long to wait for another process that holds the file. Default: 5,000. */
    readonly busyTimeoutMs?: number;
    /** Sees every commit. Default: nobody does. */
    readonly commits?: CommitObserver;
}
/**
 * Opens the embedded store, in one SQLite file. A thread of its own writes, in group commits that
 * are on disk before a rating is acknowledged; figures are read here. One process at a time may
 * have the file open as a store.
 *
 * @throws when the file cannot be opened, or was written by a newer program
 */
export declare function openSqliteStore(options: SqliteStoreOptions): Promise<Store>;
//# sourceMappingURL=sqlite.d.ts.map