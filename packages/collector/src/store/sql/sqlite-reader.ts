import type { SqliteDatabase } from '../sqlite-driver.ts';
import type { SqlReader, SqlValue } from './sql-database.ts';
import { StatementCache } from './statement-cache.ts';

/** Reads through a connection of this thread. */
export class SqliteReader implements SqlReader {
  readonly #statements: StatementCache;

  constructor(db: SqliteDatabase) {
    this.#statements = new StatementCache(db);
  }

  /** Reads at once; what it throws rejects. Rows are plain objects, as from any other engine. */
  all<Row>(sql: string, values: readonly SqlValue[] = []): Promise<readonly Row[]> {
    return new Promise((resolve) => {
      const rows = this.#statements.of(sql).all(...values) as readonly (Row & object)[];
      resolve(rows.map((row) => ({ ...row })));
    });
  }
}
