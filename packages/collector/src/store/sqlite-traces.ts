import { emptyLog } from './sqlite-log.ts';
import { inTransaction } from './sqlite-connection.ts';
import type { SqliteDatabase } from './sqlite-driver.ts';
import type { TextTable } from './sql/sql-database.ts';

/**
 * Leaves nothing in the files of what was deleted from a table. What is deleted is overwritten, but
 * not what a row left behind when a full page was split: so the table is written anew, and its old
 * pages are overwritten whole. A hundred thousand rows take less than a second.
 */
export function eraseTraces(db: SqliteDatabase, table: TextTable): void {
  inTransaction(db, () => {
    db.exec(`
      CREATE TABLE kept_row AS SELECT * FROM ${table};
      DELETE FROM ${table};
      INSERT INTO ${table} SELECT * FROM kept_row;
      DROP TABLE kept_row;
    `);
  });
  emptyLog(db);
}
