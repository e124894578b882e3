import { type CommitObserver } from '../commit-observer.ts';
import type { Store } from '../store.ts';
/** Where the database is, and how it is written. */
export interface PostgresStoreOptions {
    /** Address, `postgres://user:password@host:5432/database`. */
    readonly url: string;
    /** Commits on their way at once. Default: 3. */
    readonly slots?: number;
    /** `SavingOptions.atOnce`. Default: whether the server is a single PostgreSQL. */
    readonly atOnce?: boolean;
    /** Sees every commit. Default: nobody does. */
    readonly commits?: CommitObserver;
}
/**
 * Opens a store in PostgreSQL, or in an engine that speaks its protocol. Any number of processes
 * may share one.
 *
 * @throws when it cannot be reached, or was written by a newer program
 */
export declare function openPostgresStore(options: PostgresStoreOptions): Promise<Store>;
//# sourceMappingURL=postgres.d.ts.map