import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { openForTest, temporaryDatabase } from '../store/testing/temporary-database.ts';
import {
  sampleRating,
  sampleRatings,
  sampleSeries,
  saveAll,
} from '../store/testing/sample-ratings.ts';
import { SqliteSqlDatabase } from '../store/sql/sqlite-sql-database.ts';
import type { SqlDatabase } from '../store/sql/sql-database.ts';
import type { Store } from '../store/store.ts';
import { putRight, recount, type CountStep } from './recompute.ts';

interface Bench {
  readonly store: Store;
  readonly sql: SqlDatabase;
}

/** A store of two months of ratings, some held, and a way to its tables. */
async function createBench(context: TestContext): Promise<Bench> {
  const path = await temporaryDatabase(context);
  const store = await openForTest(context, path);
  await saveAll(store, [
    ...sampleRatings(0, 12, { day: '2026-10-05', answers: { q1: 4, q2: 'Tốt' } }),
    ...sampleRatings(20, 3, { day: '2026-10-05', hold: 'too-fast' }),
  ]);
  await store.closeBatches('2026-10-06', 10);
  await saveAll(store, sampleRatings(40, 10));
  await saveAll(store, [
    sampleRating(60, { replaces: sampleRating(40).key, answers: { q1: null } }),
  ]);
  await store.closeBatches('2026-11-23', 10);
  const sql = await SqliteSqlDatabase.open({ path, busyTimeoutMs: 1_000 });
  context.after(() => sql.close());
  return { store, sql };
}

test('figures that follow from their ratings have no differences', async (context) => {
  const { sql } = await createBench(context);

  const { rows, ratings, differences } = await recount(sql);

  assert.deepEqual({ rows, ratings, differences }, { rows: 3, ratings: 22, differences: [] });
});

test('a figure that was altered is found and put right', async (context) => {
  const { sql } = await createBench(context);
  await sql.run([
    { sql: `UPDATE rollup SET n = 99, tally = '{"q1":{"5":99}}' WHERE bucket = '2026-10'` },
    { sql: `DELETE FROM rollup WHERE bucket = 'all'` },
    { sql: `UPDATE rollup SET bucket = '2026-12' WHERE bucket = '2026-11'` },
  ]);

  const { differences } = await recount(sql);
  const mended = await putRight(sql, differences);

  assert.deepEqual(
    differences.map(({ bucket, stored, counted }) => [bucket, stored?.n, counted?.n]),
    [
      ['2026-10', 99, 12],
      ['2026-12', 10, undefined],
      ['all', undefined, 22],
      ['2026-11', undefined, 10],
    ],
  );
  assert.equal(mended, 4);
  assert.deepEqual((await recount(sql)).differences, []);
});

test('a figure to which a batch was added meanwhile is left alone', async (context) => {
  const { sql } = await createBench(context);
  await sql.run([{ sql: `UPDATE rollup SET n = 99 WHERE bucket = '2026-10'` }]);
  const { differences } = await recount(sql);
  await sql.run([{ sql: `UPDATE rollup SET n = 110 WHERE bucket = '2026-10'` }]);

  const mended = await putRight(sql, differences);

  assert.equal(mended, 0);
  assert.deepEqual(differences[0]?.series, sampleSeries);
});

test('a batch that closes between the two readings stays in the figures', async (context) => {
  const { store, sql } = await createBench(context);
  await saveAll(store, sampleRatings(100, 15, { day: '2026-11-23' }));
  let readings = 0;
  const scan: SqlDatabase['scan'] = async function* (...asked) {
    readings += 1;
    if (readings === 2) await store.closeBatches('2026-11-24', 10);
    yield* sql.scan(...asked);
  };

  const { differences } = await recount({ scan });
  await putRight(sql, differences);

  assert.equal((await store.published(sampleSeries))?.n, 37);
  assert.deepEqual((await recount(sql)).differences, []);
});

test('that ratings are grouped is told, then how many are counted of those that are published', async (context) => {
  const { sql } = await createBench(context);
  const told: CountStep[] = [];

  await recount(sql, (step) => told.push(step));

  assert.deepEqual(told, [
    { kind: 'grouping', ratings: 0, total: 22 },
    { kind: 'counting', ratings: 22, total: 22 },
  ]);
});
