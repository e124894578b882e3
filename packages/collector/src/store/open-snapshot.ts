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
export async function openSnapshot(location: TablesLocation): Promise<Snapshot> {
  if (!('databaseUrl' in location)) return openSqliteSnapshot(location);
  // A thread that reads a file has no use for the driver of a server.
  const { openPostgresSnapshot } = await import('./postgres/postgres-snapshot.ts');
  return openPostgresSnapshot(location.databaseUrl);
}
