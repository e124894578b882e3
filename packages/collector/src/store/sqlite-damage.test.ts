import assert from 'node:assert/strict';
import { appendFile, copyFile, open, stat } from 'node:fs/promises';
import { test, type TestContext } from 'node:test';
import { PAGE_BYTES } from './sqlite-connection.ts';
import { StoreUnavailableError } from './store.ts';
import { openSqliteStore } from './sqlite.ts';
import { sampleRatings, sampleSeries, saveAll } from './testing/sample-ratings.ts';
import { openForTest, readAll, temporaryDatabase } from './testing/temporary-database.ts';

/** A database with ratings, as it lies on the disk at a moment at which the power fails. */
async function cutOff(context: TestContext, count: number): Promise<string> {
  const running = await temporaryDatabase(context);
  const store = await openForTest(context, running);
  await saveAll(store, sampleRatings(0, count));
  const left = await temporaryDatabase(context);
  await copyFile(running, left);
  await copyFile(`${running}-wal`, `${left}-wal`);
  return left;
}

test('a log whose last write was torn loses nothing that was acknowledged', async (context) => {
  const path = await cutOff(context, 300);
  await appendFile(`${path}-wal`, Buffer.alloc(PAGE_BYTES + 100, 0xa5));

  const store = await openForTest(context, path);

  assert.equal(await store.received(sampleSeries), 300);
  const replays = await saveAll(store, sampleRatings(0, 300));
  assert.deepEqual(new Set(replays), new Set(['replayed']));
  assert.deepEqual(await readAll(path, 'PRAGMA integrity_check'), [{ integrity_check: 'ok' }]);
});

test('a damaged last page is told at the start, with what to do, and nothing is overwritten', async (context) => {
  const path = await temporaryDatabase(context);
  const store = await openSqliteStore({ path });
  await saveAll(store, sampleRatings(0, 2_000));
  await store.close();
  const { size } = await stat(path);
  const file = await open(path, 'r+');
  await file.write(Buffer.alloc(PAGE_BYTES, 0xa5), 0, PAGE_BYTES, size - PAGE_BYTES);
  await file.close();

  await assert.rejects(openSqliteStore({ path }), /is damaged.*docs\/guides\/recover\.md/s);
  assert.equal((await stat(path)).size, size);
});

test('a store whose pages are damaged while it runs is not ready as soon as they refuse a rating', async (context) => {
  const path = await temporaryDatabase(context);
  const store = await openForTest(context, path);
  // More than SQLite keeps in memory: it has to read pages of the file.
  const comment = 'Cán bộ hướng dẫn tận tình. '.repeat(10);
  await saveAll(store, sampleRatings(0, 10_000, { comment }));
  await saveAll(store, sampleRatings(10_000, 10_000, { comment }));
  await store.closeBatches('2026-11-22', 10);
  const { size } = await stat(path);
  const file = await open(path, 'r+');
  const half = Math.floor(size / PAGE_BYTES / 2) * PAGE_BYTES;
  await file.write(Buffer.alloc(size - half, 0xa5), 0, size - half, half);
  await file.close();

  const outcomes = await Promise.allSettled(
    sampleRatings(50_000, 500).map((rating) => store.save(rating)),
  );

  assert.ok(outcomes.some(({ status }) => status === 'rejected'));
  await assert.rejects(store.ready(), /malformed/);
  await assert.rejects(store.ready(), StoreUnavailableError);
});

test('a copy that was made before the damage, and the ratings sent again, are the whole', async (context) => {
  const path = await temporaryDatabase(context);
  const store = await openSqliteStore({ path });
  await saveAll(store, sampleRatings(0, 100));
  await store.close();
  const copy = await temporaryDatabase(context);
  await copyFile(path, copy);
  const later = await openSqliteStore({ path });
  await saveAll(later, sampleRatings(100, 20));
  await later.close();

  const restored = await openForTest(context, copy);
  const kinds = await saveAll(restored, sampleRatings(90, 30));

  assert.deepEqual(new Set(kinds.slice(0, 10)), new Set(['replayed']));
  assert.deepEqual(new Set(kinds.slice(10)), new Set(['stored']));
  assert.equal(await restored.received(sampleSeries), 120);
});
