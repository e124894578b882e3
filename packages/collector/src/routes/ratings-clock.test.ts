import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createTestApp, openSeries, ratingOf, type TestApp } from '../testing/test-app.ts';

const HOUR_MS = 3_600_000;

/** Half an hour after midnight of 23 November 2026 in Vietnam. */
const AFTER_MIDNIGHT = Date.UTC(2026, 10, 22, 17, 30);

type Rating = Readonly<Record<string, unknown>>;

async function give(app: TestApp, count: number): Promise<readonly Rating[]> {
  const ratings = Array.from({ length: count }, () => ratingOf());
  for (const rating of ratings) assert.equal((await app.post(rating)).status, 201);
  return ratings;
}

test('a clock set back an hour over a closed midnight loses and doubles nothing', async () => {
  const app = createTestApp();
  app.now = AFTER_MIDNIGHT - HOUR_MS;
  const before = await give(app, 12);
  app.now = AFTER_MIDNIGHT;
  await app.store.closeBatches('2026-11-23', 10);
  const after = await give(app, 3);

  app.now = AFTER_MIDNIGHT - HOUR_MS;
  const late = await give(app, 11);
  await app.store.closeBatches('2026-11-22', 10);
  app.now = AFTER_MIDNIGHT;
  await app.store.closeBatches('2026-11-23', 10);

  assert.equal((await app.store.published(openSeries))?.n, 12);
  assert.equal(await app.store.received(openSeries), 26);
  await app.store.closeBatches('2026-11-24', 10);
  assert.equal((await app.store.published(openSeries))?.n, 26);
  for (const rating of [...before, ...after, ...late]) {
    assert.equal((await app.post(rating)).status, 200);
  }
  assert.equal(await app.store.received(openSeries), 26);
});

test('a rating keeps the day of its first receipt when the clock is set back', async () => {
  const app = createTestApp();
  app.now = AFTER_MIDNIGHT;
  const [rating] = await give(app, 1);

  app.now = AFTER_MIDNIGHT - HOUR_MS;
  const replay = (await (await app.post(rating)).json()) as { readonly localDate: string };

  assert.equal(replay.localDate, '2026-11-23');
});
