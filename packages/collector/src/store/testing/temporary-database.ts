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

/** All rows of a query, read past the store. */
export async function readAll(
  path: string,
  sql: string,
  ...values: readonly SqliteValue[]
): Promise<readonly object[]> {
  const db = await openReader({ path, busyTimeoutMs: 1_000 });
  try {
    const rows = db.prepare(sql).all(...values);
    return rows.map((row) => ({ ...(row as object) }));
  } finally {
    db.close();
  }
}
