import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { openReader } from '../sqlite-connection.ts';
import type { SqliteValue } from '../sqlite-driver.ts';
import { openSqliteStore } from '../sqlite.ts';
import type { Store } from '../store.ts';

/** Path of a database in a folder of its own, which goes with the test. */
export async function temporaryDatabase(context: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'vhcs-store-'));
  context.after(() => rm(folder, { recursive: true }));
  return join(folder, 'vhcs.db');
}

/** Opens the embedded store, and closes it with the test. */
export async function openForTest(context: TestContext, path: string): Promise<Store> {
  const store = await openSqliteStore({ path, busyTimeoutMs: 100 });
  context.after(() => store.close());
  return store;
}

/**
 * All rows of several queries, read past the store in one state. Beside a killed process two
 * connections may see two: one that is the first to open the file brings back what the process had
 * committed and not told anybody.
 */
export async function readTogether(
  path: string,
  queries: readonly string[],
): Promise<readonly (readonly object[])[]> {
  const db = await openReader({ path, busyTimeoutMs: 1_000 });
  try {
    db.exec('BEGIN');
    return queries.map((sql) => plainRows(db.prepare(sql).all()));
  } finally {
    db.close();
  }
}

/** All rows of a query, read past the store. */
export async function readAll(
  path: string,
  sql: string,
  ...values: readonly SqliteValue[]
): Promise<readonly object[]> {
  const db = await openReader({ path, busyTimeoutMs: 1_000 });
  try {
    return plainRows(db.prepare(sql).all(...values));
  } finally {
    db.close();
  }
}

const plainRows = (rows: readonly unknown[]): readonly object[] =>
  rows.map((row) => ({ ...(row as object) }));
