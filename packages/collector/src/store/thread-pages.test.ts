import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scanSqlite } from './sql/sqlite-scan.ts';
import { openForTest, temporaryDatabase } from './testing/temporary-database.ts';

/** Three rows, each of which SQLite works at for a while. */
const slowRowsSql = `
  WITH RECURSIVE number (value) AS (SELECT 1 UNION ALL SELECT value + 1 FROM number LIMIT 900000)
  SELECT value FROM number WHERE value % 300000 = 0`;

test('a read that is left while its thread works at a row ends, and the process goes on', async (t) => {
  const path = await temporaryDatabase(t);
  await openForTest(t, path);
  const location = { path, busyTimeoutMs: 100 };
  const pages = scanSqlite<{ value: number }>({
    location,
    sql: slowRowsSql,
    values: [],
    pageSize: 1,
  });

  const first = await pages.next();
  const left = await pages.return(undefined);

  assert.deepEqual(first.value, [{ value: 300_000 }]);
  assert.equal(left.done, true);
});
