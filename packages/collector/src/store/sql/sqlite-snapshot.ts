import { openReader, type SqliteLocation } from '../sqlite-connection.ts';
import type { SqlValue } from './sql-database.ts';
import type { Snapshot } from './snapshot.ts';
import { SqliteReader } from './sqlite-reader.ts';

/** Opens the state that a file has when it is first read. */
export async function openSqliteSnapshot(location: SqliteLocation): Promise<Snapshot> {
  const db = await openReader(location);
  db.exec('BEGIN');
  const reader = new SqliteReader(db);
  return {
    all: (sql, values) => reader.all(sql, values),
    async *scan<Row>(sql: string, values?: readonly SqlValue[]) {
      yield await reader.all<Row>(sql, values);
    },
    close: () => {
      db.close();
      return Promise.resolve();
    },
  };
}
