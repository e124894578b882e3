import type { SqlDatabase } from './sql-database.ts';

/**
 * One state of all tables, read through a connection of its own for as long as something long takes.
 * Whoever reads waits: it belongs into a thread or process that answers nobody else.
 */
export interface Snapshot extends Pick<SqlDatabase, 'all' | 'scan'> {
  close(): Promise<void>;
}
