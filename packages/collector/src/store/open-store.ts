import { join } from 'node:path';
import type { CommitObserver } from './commit-observer.ts';
import type { TablesLocation } from './open-snapshot.ts';
import { openPostgresStore } from './postgres/postgres.ts';
import { DEFAULT_BUSY_TIMEOUT_MS, openSqliteStore, STORE_FILE } from './sqlite.ts';
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

/** Where the tables of that store are, for whoever reads them beside it. */
export function tablesLocation({ dataDir, databaseUrl }: StoreLocation): TablesLocation {
  return databaseUrl === undefined
    ? { path: join(dataDir, STORE_FILE), busyTimeoutMs: DEFAULT_BUSY_TIMEOUT_MS }
    : { databaseUrl };
}
