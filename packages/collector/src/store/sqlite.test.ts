import assert from 'node:assert/strict';
import { copyFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { createIdempotencyKey } from '@vhcs/contract';
import {
  sampleBytes,
  sampleRating,
  sampleRatings,
  sampleSeries,
  saveAll,
} from './testing/sample-ratings.ts';
import { openForTest, readAll, temporaryDatabase } from './testing/temporary-database.ts';
import type { Timer } from '../capabilities.ts';
import { commandLine } from './audit.ts';
import { storedKey } from './hashing.ts';
import { seriesValues } from './series.ts';
import { sha256 } from './sha256-node.ts';
import { AuditedSql } from './sql/audited-sql.ts';
import { SqliteHeldRatings } from './sql/sqlite-held-ratings.ts';
import { SqliteSqlDatabase } from './sql/sqlite-sql-database.ts';
import { openWriter } from './sqlite-connection.ts';
import { bucketSql, monthsSql } from './sqlite-rollup.ts';
import { openSqliteStore } from './sqlite.ts';
import { StoreUnavailableError } from './store.ts';

const tables = ['open_entry', 'open_form', 'closed_rating', 'batch', 'rollup'];

test('a store that is opened again knows everything', async (context) => {
  const path = await temporaryDatabase(context);
  const before = await openSqliteStore({ path });
  await saveAll(before, sampleRatings(0, 12));
  await before.closeBatches('2026-11-23', 10);
  await saveAll(before, sampleRatings(12, 3, { day: '2026-11-23' }));
  await before.close();

  const after = await openForTest(context, path);

  assert.equal(await after.received(sampleSeries), 15);
  assert.equal((await after.published(sampleSeries))?.n, 12);
  assert.deepEqual(await saveAll(after, [sampleRating(1), sampleRating(13)]), [
    'replayed',
    'replayed',
  ]);
});

test('a closed store is whole in its one file', async (context) => {
  const path = await temporaryDatabase(context);
  const store = await openSqliteStore({ path });
  await saveAll(store, sampleRatings(0, 12));

  await store.close();
  await copyFile(path, `${path}.copy`);

  const copy = await openForTest(context, `${path}.copy`);
  assert.equal(await copy.received(sampleSeries), 12);
});

test('a key of one unit cannot be used for another', async (context) => {
  const store = await openForTest(context, await temporaryDatabase(context));
  const other = { unit: 'ubnd-thanh-tri', digest: sampleBytes(99) };
  await store.save(sampleRating(1));

  const outcome = await store.save(sampleRating(1, other));

  assert.deepEqual(outcome, { kind: 'key-reused' });
  assert.equal(await store.received({ ...sampleSeries, ...other }), 0);
});

test('a store in a missing folder says where it looked', async (context) => {
  const path = join(await temporaryDatabase(context), 'missing', 'vhcs.db');

  await assert.rejects(openSqliteStore({ path }), ({ message }: Error) => {
    return message.includes(path) && message.includes('unable to open database file');
  });
});

test('a database of a newer program is refused', async (context) => {
  const path = await temporaryDatabase(context);
  await (await openSqliteStore({ path })).close();
  const db = await openWriter({ path, busyTimeoutMs: 0 });
  db.exec('UPDATE schema_version SET version = 99');
  db.close();

  await assert.rejects(openSqliteStore({ path }), /schema version 99.*knows versions up to/);
});

test('a database that another process holds refuses ratings until it is free', async (context) => {
  const path = await temporaryDatabase(context);
  const store = await openForTest(context, path);
  const other = await openWriter({ path, busyTimeoutMs: 0 });
  context.after(() => {
    other.close();
  });
  other.exec('BEGIN IMMEDIATE');

  await assert.rejects(store.save(sampleRating(1)), StoreUnavailableError);
  await assert.rejects(store.ready(), StoreUnavailableError);

  other.exec('COMMIT');
  await store.ready();
  assert.deepEqual(await store.save(sampleRating(1)), { kind: 'stored' });
  assert.equal(await store.received(sampleSeries), 1);
});

test('what another process releases counts at the next look, and once', async (context) => {
  const path = await temporaryDatabase(context);
  let look: () => void = () => assert.fail('nothing is to be looked at');
  const timer: Timer = (_delayMs, run) => {
    look = run;
    return () => undefined;
  };
  const store = await openSqliteStore({ path, timer });
  context.after(() => store.close());
  await saveAll(store, [...sampleRatings(0, 2), ...sampleRatings(10, 5, { hold: 'burst' })]);
  await saveAll(store, sampleRatings(20, 3, { hold: 'honeypot' }));
  const other = await SqliteSqlDatabase.open({ path, busyTimeoutMs: 1_000 });
  context.after(() => other.close());
  const group = { ...sampleSeries, day: '2026-11-22', reason: 'burst' } as const;
  const change = { by: commandLine, day: '2026-11-22' } as const;

  await new SqliteHeldRatings(new AuditedSql(other, sha256)).release(group, { change });
  const before = await store.received(sampleSeries);
  look();
  const after = await store.received(sampleSeries);
  await store.held.release({ ...group, reason: 'honeypot' }, { change });
  look();

  assert.deepEqual([before, after], [2, 7]);
  assert.equal(await store.received(sampleSeries), 10);
  await store.close();
  const reopened = await openForTest(context, path);
  assert.equal(await reopened.received(sampleSeries), 10);
});

test('no file of the store holds the key or its time', async (context) => {
  const path = await temporaryDatabase(context);
  const epochMs = Date.UTC(2026, 10, 22, 3, 25, 45, 678);
  const uuid = createIdempotencyKey(epochMs, sampleBytes(7).subarray(0, 10));
  const store = await openForTest(context, path);
  await store.save(sampleRating(1, { key: storedKey(uuid, sha256) }));

  const stored = Buffer.concat([await readFile(path), await readFile(`${path}-wal`)]);

  const timeOfKey = Buffer.from(uuid.replaceAll('-', '').slice(0, 12), 'hex');
  assert.ok(stored.includes('ttpvhcc-lai-chau'));
  assert.ok(!stored.includes(timeOfKey));
  assert.ok(!stored.includes(uuid.slice(0, 13)));
});

test('ratings that came in another order leave the same rows', async (context) => {
  const ratings = [...sampleRatings(0, 25), ...sampleRatings(25, 9, { day: '2026-11-23' })];
  const dumps = [];
  for (const ordered of [ratings, ratings.toReversed()]) {
    const path = await temporaryDatabase(context);
    const store = await openForTest(context, path);
    for (const rating of ordered) await store.save(rating);
    await store.closeBatches('2026-11-23', 10);
    dumps.push(await Promise.all(tables.map((table) => readAll(path, `SELECT * FROM ${table}`))));
  }

  assert.deepEqual(dumps[0], dumps[1]);
});

test('tables of ratings have no row ids, which would count arrivals', async (context) => {
  const path = await temporaryDatabase(context);
  await openForTest(context, path);

  for (const table of tables) {
    await assert.rejects(readAll(path, `SELECT rowid FROM ${table}`), /no such column: rowid/);
  }
});

test('the log is emptied with each closing', async (context) => {
  const path = await temporaryDatabase(context);
  const store = await openForTest(context, path);
  await saveAll(store, sampleRatings(0, 20));

  await store.closeBatches('2026-11-23', 10);

  assert.equal((await readFile(`${path}-wal`)).length, 0);
});

for (const count of [1_000, 200_000]) {
  test(`figures of ${String(count)} ratings are read from the same few rows`, async (context) => {
    const path = await temporaryDatabase(context);
    const store = await openForTest(context, path);
    await fill(path, count);

    await store.closeBatches('2026-11-23', 10);

    const values = seriesValues(sampleSeries);
    assert.equal((await store.published(sampleSeries))?.n, count);
    assert.deepEqual(await readAll(path, 'SELECT count(*) AS n FROM rollup'), [{ n: 2 }]);
    assert.deepEqual(await planOf(path, bucketSql, ...values, 'all'), [
      'SEARCH rollup USING PRIMARY KEY (unit=? AND survey=? AND version=? AND series=? AND bucket=?)',
    ]);
    assert.deepEqual(await planOf(path, monthsSql, ...values, '2026-01', '2026-12'), [
      'SEARCH rollup USING PRIMARY KEY (unit=? AND survey=? AND version=? AND series=? AND bucket>? AND bucket<?)',
    ]);
  });
}

async function fill(path: string, count: number): Promise<void> {
  const db = await openWriter({ path, busyTimeoutMs: 1_000 });
  db.prepare(
    `INSERT INTO open_form (id, unit, survey, version, series, day, channel, language, answers)
     SELECT zeroblob(12), ?, ?, ?, ?, '2026-11-22', 'web', 'vi', '{"q1":5}'`,
  ).run(...seriesValues(sampleSeries));
  db.prepare(
    `WITH RECURSIVE number(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM number WHERE i < ?)
     INSERT INTO open_entry (key, digest, form)
     SELECT randomblob(16), zeroblob(16), zeroblob(12) FROM number`,
  ).run(count);
  db.close();
}

async function planOf(
  path: string,
  sql: string,
  ...values: readonly (string | number)[]
): Promise<readonly string[]> {
  const steps = await readAll(path, `EXPLAIN QUERY PLAN ${sql}`, ...values);
  return (steps as readonly { readonly detail: string }[]).map(({ detail }) => detail);
}
