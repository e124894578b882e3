/** Tables out of which texts are deleted. */
export type TextTable = 'comment';

/** What crosses to and from a column. Numbers are whole; bytes come back as `Uint8Array`. */
export type SqlValue = string | number | null | Uint8Array;

/**
 * One statement that writes, in SQL that SQLite and PostgreSQL both understand. `?` stands for a
 * value; in the list of a SELECT it needs its type, `CAST(? AS BIGINT)`, since PostgreSQL cannot
 * tell it there.
 */
export interface Statement {
  readonly sql: string;
  readonly values?: readonly SqlValue[];
  /**
   * Rows that it has to change; when it changes another number, the whole transaction is undone.
   * Default: any number.
   */
  readonly changes?: number;
}

/** How a long read is cut into pages. */
export interface ScanOptions {
  /** Most rows of a page. Default: 1,000. */
  readonly pageSize?: number;
}

/** Rows that may be read. */
export interface SqlReader {
  /**
   * Reads a few rows at once: they see every write that was acknowledged before. What may be long
   * belongs into `scan` of a database.
   */
  all<Row>(sql: string, values?: readonly SqlValue[]): Promise<readonly Row[]>;
}

/**
 * The tables of everything that is not the path of a rating: one way to read and write them,
 * whatever engine keeps them.
 */
export interface SqlDatabase extends SqlReader {
  /**
   * Runs statements in one transaction, in order, all or none, and gives how many rows each has
   * changed once they are durable. Nothing is locked between a read and a write: a write says in
   * its WHERE what it was decided on, and is decided anew when it changed no row.
   *
   * @throws StoreUnavailableError with the reason as its cause; an OvertakenError when a statement
   *   did not change the rows that it had to
   */
  run(statements: readonly Statement[]): Promise<readonly number[]>;

  /**
   * Leaves nothing in the files of what was deleted from a table, as far as a program can: the
   * pages of PostgreSQL keep it until they are used again.
   */
  eraseTraces(table: TextTable): Promise<void>;

  /**
   * Reads many rows in pages, in one consistent state, and stalls nobody meanwhile. Leaving the
   * loop early lets go of everything.
   */
  scan<Row>(
    sql: string,
    values?: readonly SqlValue[],
    options?: ScanOptions,
  ): AsyncIterable<readonly Row[]>;
}
