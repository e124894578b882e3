import type pg from 'pg';
import type {
  ScanOptions,
  SqlDatabase,
  SqlValue,
  Statement,
  TextTable,
} from '../sql/sql-database.ts';
import { requireChanges } from '../sql/overtaken.ts';
import { StoreUnavailableError } from '../store.ts';
import { numberedPlaceholders } from './numbered-placeholders.ts';
import { createPool, inTransaction, tryAgain, unavailable } from './postgres-connection.ts';

/** Connections for short reads and writes besides ratings. */
const MAX_CONNECTIONS = 6;

/** Long reads at once; more wait. */
const MAX_SCANS = 2;

const DEFAULT_PAGE_SIZE = 1_000;

/** A PostgreSQL database whose schema is up to date. */
export class PostgresSqlDatabase implements SqlDatabase {
  /** Connections of what is short. */
  readonly pool: pg.Pool;
  readonly #scans: pg.Pool;
  #isClosed = false;

  constructor(url: string) {
    this.pool = createPool(url, MAX_CONNECTIONS);
    this.#scans = createPool(url, MAX_SCANS);
  }

  async all<Row>(sql: string, values: readonly SqlValue[] = []): Promise<readonly Row[]> {
    this.checkOpen();
    try {
      const { rows } = await this.pool.query(numberedPlaceholders(sql), [...values]);
      return rows as readonly Row[];
    } catch (error) {
      throw unavailable(error);
    }
  }

  async run(statements: readonly Statement[]): Promise<readonly number[]> {
    this.checkOpen();
    try {
      return await this.#run(statements);
    } catch (error) {
      throw unavailable(error);
    }
  }

  async eraseTraces(table: TextTable): Promise<void> {
    await this.all(`VACUUM ${table}`);
  }

  scan<Row>(
    sql: string,
    values: readonly SqlValue[] = [],
    { pageSize = DEFAULT_PAGE_SIZE }: ScanOptions = {},
  ): AsyncIterable<readonly Row[]> {
    this.checkOpen();
    return scanPages<Row>(this.#scans, { sql, values, pageSize });
  }

  /** Refuses everything once the database was closed. */
  checkOpen(): void {
    if (this.#isClosed) throw new StoreUnavailableError('The store was closed.');
  }

  /** Refuses everything from now on. */
  refuse(): void {
    this.#isClosed = true;
  }

  /** Waits for what is on its way, then lets go of every connection. */
  async close(): Promise<void> {
    this.refuse();
    await Promise.all([this.pool.end(), this.#scans.end()]);
  }

  #run(statements: readonly Statement[]): Promise<readonly number[]> {
    const [only, ...others] = statements;
    if (only && only.changes === undefined && others.length === 0) {
      return tryAgain(async () => [await changesOf(this.pool, only)]);
    }
    return inTransaction(this.pool, async (client) => {
      const changes: number[] = [];
      for (const statement of statements) {
        const changed = await changesOf(client, statement);
        requireChanges(statement, changed);
        changes.push(changed);
      }
      return changes;
    });
  }
}

async function changesOf(
  client: Pick<pg.ClientBase, 'query'>,
  { sql, values = [] }: Statement,
): Promise<number> {
  const { rowCount } = await client.query(numberedPlaceholders(sql), [...values]);
  return rowCount ?? 0;
}

interface Scan extends Required<Pick<Statement, 'sql' | 'values'>> {
  readonly pageSize: number;
}

async function* scanPages<Row>(pool: pg.Pool, scan: Scan): AsyncGenerator<readonly Row[]> {
  const { sql, values, pageSize } = scan;
  const client = await pool.connect().catch((error: unknown) => {
    throw unavailable(error);
  });
  let isWhole = false;
  try {
    await client.query('BEGIN READ ONLY');
    await client.query(`DECLARE page CURSOR FOR ${numberedPlaceholders(sql)}`, [...values]);
    for (;;) {
      const { rows } = await client.query(`FETCH ${String(pageSize)} FROM page`);
      if (rows.length === 0) break;
      yield rows as readonly Row[];
    }
    await client.query('COMMIT');
    isWhole = true;
  } catch (error) {
    throw unavailable(error);
  } finally {
    // A connection in the middle of a scan is not worth saving.
    client.release(!isWhole);
  }
}
