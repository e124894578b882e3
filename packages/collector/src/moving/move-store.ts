import type pg from 'pg';
import { createPool, inTransaction } from '../store/postgres/postgres-connection.ts';
import { migratePostgres } from '../store/postgres/postgres-migrate.ts';
import { figuresDigest } from './figures-digest.ts';
import { MoveError } from './move-error.ts';
import { arrangedNames, arrangedTables, type MovedTable } from './moved-tables.ts';
import { SqliteSource } from './sqlite-source.ts';

/** Rows that are sent at once. */
const PAGE = 2_000;

/** How far a table is. */
export interface MoveProgress {
  readonly table: string;
  readonly rows: number;
  readonly total: number;
}

/** From where to where. */
export interface Move {
  /** File of the embedded store. No collector may have it open. */
  readonly path: string;
  /** Address of a database without ratings and registrations. */
  readonly url: string;
  /** Called after every page of rows. Default: nothing. */
  readonly onProgress?: (progress: MoveProgress) => void;
}

/**
 * Copies a store into PostgreSQL, in one transaction there: all of it or nothing. The file keeps
 * everything.
 *
 * @returns how many rows each table got
 * @throws MoveError, or what either database has thrown
 */
export async function moveStore(move: Move): Promise<ReadonlyMap<string, number>> {
  const { path, url, onProgress } = move;
  const source = await SqliteSource.open(path);
  const pool = createPool(url, 1);
  try {
    await migratePostgres(pool);
    return await inTransaction(pool, (client) => copyAll({ source, client, onProgress }));
  } finally {
    source.close();
    await pool.end();
  }
}

interface Copying {
  readonly source: SqliteSource;
  readonly client: pg.ClientBase;
  readonly onProgress: Move['onProgress'];
}

async function copyAll(copying: Copying): Promise<ReadonlyMap<string, number>> {
  const { source, client } = copying;
  const tables = [...arrangedTables, ...(await sameTables(source))];
  for (const { name } of tables) {
    const { rows } = await client.query(`SELECT FROM ${name} LIMIT 1`);
    if (rows.length > 0) throw new MoveError('not-empty');
  }
  const copied = new Map<string, number>();
  for (const table of tables) copied.set(table.name, await copyTable(table, copying));
  const before = await figuresDigest(source);
  const after = await figuresDigest({
    all: async <Row>(sql: string) => (await client.query(sql)).rows as readonly Row[],
  });
  if (before !== after) throw new MoveError('figures-differ');
  return copied;
}

interface NameRow {
  readonly name: string;
}

/** Tables that have the same columns in both engines. */
async function sameTables(source: SqliteSource): Promise<readonly MovedTable[]> {
  const tables = await source.all<NameRow>(
    `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`,
  );
  const same = tables.filter(({ name }) => !arrangedNames.includes(name));
  return Promise.all(
    same.map(async ({ name }) => {
      const rows = await source.all<NameRow>('SELECT name FROM pragma_table_info(?)', [name]);
      const columns = rows.map((column) => column.name);
      return { name, columns, sql: `SELECT ${columns.join(', ')} FROM ${name}` };
    }),
  );
}

async function copyTable(
  { name, columns, sql }: MovedTable,
  { source, client, onProgress }: Copying,
): Promise<number> {
  const names = columns.join(', ');
  const insertSql = `
    INSERT INTO ${name} (${names})
    SELECT ${names} FROM json_populate_recordset(NULL::${name}, $1::json)`;
  const [count] = await source.all<{ readonly total: number }>(
    `SELECT count(*) AS total FROM (${sql})`,
  );
  let rows = 0;
  for (const page of pagesOf(source.rows(sql))) {
    await client.query(insertSql, [JSON.stringify(page, bytesAsHex)]);
    rows += page.length;
    onProgress?.({ table: name, rows, total: count?.total ?? rows });
  }
  return rows;
}

function* pagesOf(rows: Iterable<unknown>): Generator<readonly unknown[]> {
  let page: unknown[] = [];
  for (const row of rows) {
    page.push(row);
    if (page.length < PAGE) continue;
    yield page;
    page = [];
  }
  if (page.length > 0) yield page;
}

/** Bytes in the form in which PostgreSQL reads them out of JSON. */
const bytesAsHex = (_key: string, value: unknown): unknown =>
  value instanceof Uint8Array ? `\\x${Buffer.from(value).toString('hex')}` : value;
