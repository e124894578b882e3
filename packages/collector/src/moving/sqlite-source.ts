import { inTransaction, openWriter } from '../store/sqlite-connection.ts';
import type { SqliteDatabase } from '../store/sqlite-driver.ts';
import { migrate } from '../store/sqlite-migrate.ts';
import { SqliteReader } from '../store/sql/sqlite-reader.ts';
import { StatementCache } from '../store/sql/statement-cache.ts';
import { MoveError } from './move-error.ts';

/** The file of an embedded store that nobody else has open, in one state. */
export class SqliteSource extends SqliteReader {
  readonly #db: SqliteDatabase;
  /** Lives as long as the source: the driver frees statements under iterators that still read. */
  readonly #statements: StatementCache;

  private constructor(db: SqliteDatabase) {
    super(db);
    this.#db = db;
    this.#statements = new StatementCache(db);
  }

  /**
   * Opens a file and brings its schema up to date.
   *
   * @throws MoveError when another connection has it open
   */
  static async open(path: string): Promise<SqliteSource> {
    const db = await openWriter({ path, busyTimeoutMs: 0 });
    try {
      migrate(db);
      // Leaving the mode in which connections share the file works for the only one alone.
      db.exec('PRAGMA journal_mode = DELETE');
      inTransaction(db, () => undefined);
      db.exec('BEGIN');
      return new SqliteSource(db);
    } catch (cause) {
      db.close();
      const isInUse = cause instanceof Error && /locked|busy/.test(cause.message);
      throw isInUse ? new MoveError('in-use', { cause }) : cause;
    }
  }

  /** The rows of a query, one after the other. */
  rows(sql: string): Iterable<unknown> {
    return this.#statements.of(sql).iterate();
  }

  /** Ends its transaction first: Node 20 lets go of a connection late. */
  close(): void {
    this.#db.exec('ROLLBACK');
    this.#db.close();
  }
}
