import type { SqliteDatabase } from './sqlite-driver.ts';

/**
 * Writes the log back into the database. The log holds ratings in the order in which they came, and
 * texts that were deleted since: emptying it ends that trace.
 */
export function emptyLog(db: SqliteDatabase): void {
  db.prepare('PRAGMA wal_checkpoint(TRUNCATE)').all();
}
