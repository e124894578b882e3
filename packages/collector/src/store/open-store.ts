import { join } from 'node:path';
import type { CommitObserver } from './commit-observer.ts';
import { openPostgresStore } from './postgres/postgres.ts';
import { openSqliteStore, STORE_FILE } from './sqlite.ts';
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
export function openStore({ dataDir, databaseUrl, commits }: StoreLocation): Promise<Store> {
  const observed = commits && { commits };
  return databaseUrl === undefined
    ? openSqliteStore({ path: join(dataDir, STORE_FILE), ...observed })
    : openPostgresStore({ url: databaseUrl, ...observed });
}
