import { openPostgresSnapshot } from './postgres/postgres-snapshot.ts';
import type { Snapshot } from './sql/snapshot.ts';
import { openSqliteSnapshot } from './sql/sqlite-snapshot.ts';
import type { SqliteLocation } from './sqlite-connection.ts';

/** Where tables are: in a file, or at the address of a PostgreSQL. */
export type TablesLocation = SqliteLocation | { readonly databaseUrl: string };

/**
 * Opens one state of the tables for a long read.
 *
 * @throws when there are none, or they cannot be reached
 */
export function openSnapshot(location: TablesLocation): Promise<Snapshot> {
  return 'databaseUrl' in location
    ? openPostgresSnapshot(location.databaseUrl)
    : openSqliteSnapshot(location);
}
