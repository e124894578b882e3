import assert from 'node:assert/strict';
import { after, test, type TestContext } from 'node:test';
import { createMemoryStore } from '../store/memory.ts';
import { openPostgresStore } from '../store/postgres/postgres.ts';
import type { Store } from '../store/store.ts';
import { postgresForFile } from '../store/testing/postgres-server.ts';
import { openForTest, temporaryDatabase } from '../store/testing/temporary-database.ts';
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

const database = postgresForFile(after);

const stores: Readonly<Record<string, (t: TestContext) => Promise<Store>>> = {
  memory: () => Promise.resolve(createMemoryStore()),
  SQLite: async (t) => openForTest(t, await temporaryDatabase(t)),
  PostgreSQL: async (t) => {
    const store = await openPostgresStore({ url: await database.schema() });
    t.after(() => store.close());
    return store;
  },
};

for (const [name, open] of Object.entries(stores)) {
  test(`a clock set back an hour over a closed midnight loses and doubles nothing in ${name}`, async (t) => {
    const app = createTestApp({ store: await open(t) });
    app.now = AFTER_MIDNIGHT - HOUR_MS;
    const before = await give(app, 12);
    app.now = AFTER_MIDNIGHT;
    await app.store.closeBatches('2026-11-23', 10);
    const next = await give(app, 3);

    app.now = AFTER_MIDNIGHT - HOUR_MS;
    const late = await give(app, 11);
    await app.store.closeBatches('2026-11-22', 10);
    app.now = AFTER_MIDNIGHT;
    await app.store.closeBatches('2026-11-23', 10);

    assert.equal((await app.store.published(openSeries))?.n, 12);
    assert.equal(await app.store.received(openSeries), 26);
    await app.store.closeBatches('2026-11-24', 10);
    assert.equal((await app.store.published(openSeries))?.n, 26);
    for (const rating of [...before, ...next, ...late]) {
      assert.equal((await app.post(rating)).status, 200);
    }
    assert.equal(await app.store.received(openSeries), 26);
  });

  test(`a rating keeps the day of its first receipt in ${name} when the clock is set back`, async (t) => {
    const app = createTestApp({ store: await open(t) });
    app.now = AFTER_MIDNIGHT;
    const [rating] = await give(app, 1);

    app.now = AFTER_MIDNIGHT - HOUR_MS;
    const replay = (await (await app.post(rating)).json()) as { readonly localDate: string };

    assert.equal(replay.localDate, '2026-11-23');
  });
}
