import { openingError } from '../opening-error.ts';
import { openReader, type SqliteLocation } from '../sqlite-connection.ts';
import type { SqliteDatabase } from '../sqlite-driver.ts';
import { startThread } from '../start-thread.ts';
import { StoreUnavailableError } from '../store.ts';
import { WriterLink } from '../writer-link.ts';
import type { ScanOptions, SqlDatabase, SqlValue, Statement, TextTable } from './sql-database.ts';
import { SqliteReader } from './sqlite-reader.ts';
import { requireChanges } from './overtaken.ts';
import { scanSqlite } from './sqlite-scan.ts';

/**
 * One SQLite file, its schema up to date: read here, written by a thread of its own between the
 * group commits of ratings, scanned by further threads.
 */
export class SqliteSqlDatabase implements SqlDatabase {
  /** The thread that writes. */
  readonly link: WriterLink;
  /** The connection that reads. */
  readonly db: SqliteDatabase;
  readonly #reader: SqliteReader;
  readonly #location: SqliteLocation;
  #isClosed = false;

  private constructor(link: WriterLink, db: SqliteDatabase, location: SqliteLocation) {
    this.link = link;
    this.db = db;
    this.#reader = new SqliteReader(db);
    this.#location = location;
  }

  /**
   * Opens a file, created if absent.
   *
   * @throws when the file cannot be opened, or was written by a newer program
   */
  static async open(location: SqliteLocation): Promise<SqliteSqlDatabase> {
    const link = new WriterLink(startThread('sqlite-worker', location));
    try {
      await link.call('probe', null);
      return new SqliteSqlDatabase(link, await openReader(location), location);
    } catch (error) {
      await link.stop();
      throw openingError(location.path, error);
    }
  }

  async all<Row>(sql: string, values?: readonly SqlValue[]): Promise<readonly Row[]> {
    this.checkOpen();
    return this.#reader.all<Row>(sql, values);
  }

  async run(statements: readonly Statement[]): Promise<readonly number[]> {
    this.checkOpen();
    const changes = await this.link.call('run', statements);
    for (const [index, statement] of statements.entries()) {
      requireChanges(statement, changes[index] ?? 0);
    }
    return changes;
  }

  async eraseTraces(table: TextTable): Promise<void> {
    this.checkOpen();
    await this.link.call('eraseTraces', table);
  }

  scan<Row>(
    sql: string,
    values: readonly SqlValue[] = [],
    options: ScanOptions = {},
  ): AsyncIterable<readonly Row[]> {
    this.checkOpen();
    return scanSqlite<Row>({ location: this.#location, sql, values, ...options });
  }

  /** Refuses everything once the database was closed. */
  checkOpen(): void {
    if (this.#isClosed) throw new StoreUnavailableError('The store was closed.');
  }

  /** Refuses everything from now on. */
  refuse(): void {
    this.#isClosed = true;
  }

  /** Lets go of the file and the thread that writes. */
  async close(): Promise<void> {
    this.refuse();
    this.db.close();
    await this.link.stop();
  }
}
