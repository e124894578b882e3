/*
 * A store with as many published ratings as wanted: written month by month into the table of open
 * ratings by one statement, which takes seconds where five million acknowledged ratings would take
 * minutes, then closed by the store's own code.
 */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SqliteSqlDatabase } from '../../packages/collector/dist/store/sql/sqlite-sql-database.js';
import { openSqliteStore, STORE_FILE } from '../../packages/collector/dist/store/sqlite.js';
import { units } from './demo-units.mjs';

const BUSY_TIMEOUT_MS = 60_000;

const MONTHS = Array.from(
  { length: 12 },
  (_, index) => `2025-${String(index + 1).padStart(2, '0')}`,
);

/** What the ratings of a month have in common, by unit. */
const formsSql = `
  INSERT INTO open_form (id, unit, survey, version, series, day, channel, language, answers)
  VALUES ${units
    .map(
      (unit, index) => `
    (CAST(?1 || '/${index}' AS BLOB), '${unit}', 'hai-long-nhanh', 1, 'open', ?1, 'web', 'vi',
      '{"q1":${1 + index}}')`,
    )
    .join()}`;

/** Keys grow as those of the elements do, whose first bytes are the time. */
const ratingsSql = `
  WITH RECURSIVE rating (number) AS (
    SELECT ?1 UNION ALL SELECT number + 1 FROM rating WHERE number + 1 < ?2
  )
  INSERT INTO open_entry (key, digest, form)
  SELECT
    CAST(format('%016d', number) AS BLOB), CAST(format('%016d', number) AS BLOB),
    CAST(?3 || '/' || number % ${units.length} AS BLOB)
  FROM rating`;

/** A data folder with that many ratings of all units, twelve months of them, closed by month. */
export async function filledFolder(count) {
  const folder = mkdtempSync(join(tmpdir(), 'vhcs-bench-'));
  const file = { path: join(folder, STORE_FILE), busyTimeoutMs: BUSY_TIMEOUT_MS };
  const store = await openSqliteStore(file);
  const sql = await SqliteSqlDatabase.open(file);
  for (const [index, month] of MONTHS.entries()) {
    const [first, end] = [index, index + 1].map((at) => Math.round((at * count) / MONTHS.length));
    const day = `${month}-15`;
    await sql.run([
      { sql: formsSql, values: [day] },
      { sql: ratingsSql, values: [first, end, day] },
    ]);
    await store.closeBatches(`${month}-16`, 10);
  }
  await sql.close();
  await store.close();
  return folder;
}
