import assert from 'node:assert/strict';
import { copyFile } from 'node:fs/promises';
import { after, test, type TestContext } from 'node:test';
import { openPostgresStore } from '../store/postgres/postgres.ts';
import { openWriter } from '../store/sqlite-connection.ts';
import { openSqliteStore } from '../store/sqlite.ts';
import type { Store } from '../store/store.ts';
import { postgresForFile } from '../store/testing/postgres-server.ts';
import {
  sampleBytes,
  sampleRating,
  sampleRatings,
  sampleSeries,
  saveAll,
} from '../store/testing/sample-ratings.ts';
import { openForTest, temporaryDatabase } from '../store/testing/temporary-database.ts';
import { moveStore, type MoveProgress } from './move-store.ts';

const server = postgresForFile(after);

const article = 'https://laichau.gov.vn/tin/1';

const site = {
  origin: 'https://laichau.gov.vn',
  day: '2026-11-22',
  version: '1.0.0',
  problems: ['second-copy'],
};

test('everything is found in PostgreSQL after a move', async (context) => {
  const { path, figures } = await filledFile(context);
  const url = await server.schema();

  await moveStore({ path, url });

  const target = await openPostgresStore({ url });
  context.after(() => target.close());
  assert.deepEqual(await figuresOf(target), figures);
  assert.deepEqual(await target.installations.since('2026-01-01'), [site]);
  assert.deepEqual(await saveAll(target, [sampleRating(1), sampleRating(5_001)]), [
    'replayed',
    'replayed',
  ]);
});

test('what a trial on a full disk left behind does not hinder a move', async (context) => {
  const { path, figures } = await filledFile(context);
  const url = await server.schema();
  const db = await openWriter({ path, busyTimeoutMs: 1_000 });
  db.exec('CREATE TABLE trial (bytes BLOB NOT NULL) STRICT');
  db.close();

  await moveStore({ path, url });

  const target = await openPostgresStore({ url });
  context.after(() => target.close());
  assert.deepEqual(await figuresOf(target), figures);
});

test('what was open at the move is replaced and published after it', async (context) => {
  const { path } = await filledFile(context);
  const url = await server.schema();
  await moveStore({ path, url });
  const target = await openPostgresStore({ url });
  context.after(() => target.close());

  const day = '2026-11-23';
  const outcome = await target.save(sampleRating(9_000, { day, replaces: sampleBytes(5_001) }));
  await target.closeBatches('2026-11-24', 10);

  assert.deepEqual(outcome, { kind: 'stored' });
  assert.equal((await target.published(sampleSeries))?.n, 4_030);
});

test('each table tells how far it is, to its end', async (context) => {
  const { path } = await filledFile(context);
  const seen: MoveProgress[] = [];

  await moveStore({ path, url: await server.schema(), onProgress: (each) => seen.push(each) });

  assert.deepEqual(
    seen.filter(({ table }) => table === 'rating').map(({ rows, total }) => [rows, total]),
    [
      [2_000, 4_032],
      [4_000, 4_032],
      [4_032, 4_032],
    ],
  );
});

test('a database that holds something is refused and left alone', async (context) => {
  const { path } = await filledFile(context);
  const url = await server.schema();
  const target = await openPostgresStore({ url });
  context.after(() => target.close());
  await target.save(sampleRating(1));

  await assert.rejects(moveStore({ path, url }), { reason: 'not-empty' });
  assert.equal(await target.received(sampleSeries), 1);
});

test('a store that a collector has open is not moved', async (context) => {
  const path = await temporaryDatabase(context);
  const source = await openForTest(context, path);

  await assert.rejects(moveStore({ path, url: await server.schema() }), { reason: 'in-use' });
  assert.deepEqual(await source.save(sampleRating(1)), { kind: 'stored' });
});

/**
 * A copy, since this process keeps a file open after its store was closed: on Node 20 statements
 * are let go of when memory is needed.
 */
async function filledFile(
  context: TestContext,
): Promise<{ readonly path: string; readonly figures: readonly unknown[] }> {
  const path = await temporaryDatabase(context);
  const store = await openSqliteStore({ path });
  await fill(store);
  const figures = await figuresOf(store);
  await store.close();
  await copyFile(path, `${path}.copy`);
  return { path: `${path}.copy`, figures };
}

async function fill(store: Store): Promise<void> {
  const stars = { question: 'stars', value: 4 };
  await saveAll(store, sampleRatings(0, 4_000));
  await saveAll(store, [
    sampleRating(4_500, { hold: 'honeypot', comment: 'Cảm ơn "các" bạn\n👍' }),
  ]);
  await store.closeBatches('2026-11-23', 10);
  const day = '2026-11-23';
  await saveAll(store, sampleRatings(5_000, 30, { day, article, stars, answers: { stars: 4 } }));
  await store.save(sampleRating(6_000, { day, replaces: sampleBytes(5_000) }));
  await store.installations.keep(site);
}

async function figuresOf(store: Store): Promise<readonly unknown[]> {
  return [
    await store.received(sampleSeries),
    await store.published(sampleSeries),
    await store.publishedByMonth(sampleSeries),
    await store.articleStars(article),
    await store.figures.historiesOf([sampleSeries.unit]),
  ];
}
