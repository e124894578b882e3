import assert from 'node:assert/strict';
import {
  sampleBytes,
  sampleRating,
  sampleRatings,
  sampleSeries,
  saveAll,
} from './sample-ratings.ts';
import type { StoreCase } from './suite.ts';

/** When ratings are published, and in which batch. */
export function closingCases(storeCase: StoreCase): void {
  storeCase('nothing is published before a batch is closed', async (store) => {
    await saveAll(store, sampleRatings(0, 30));

    assert.equal(await store.published(sampleSeries), undefined);
  });

  storeCase('ten ratings of a past day are published as one batch', async (store) => {
    await saveAll(store, sampleRatings(0, 10));

    const closed = await store.closeBatches('2026-11-23', 10);

    assert.deepEqual(closed, [{ ...sampleSeries, n: 10, through: '2026-11-22' }]);
    assert.deepEqual(await store.published(sampleSeries), {
      n: 10,
      answers: { q1: { 5: 10 } },
      closedThrough: '2026-11-22',
    });
    assert.equal(await store.received(sampleSeries), 10);
  });

  storeCase('nine ratings roll forward until there are ten', async (store) => {
    await saveAll(store, sampleRatings(0, 9));

    assert.deepEqual(await store.closeBatches('2026-11-23', 10), []);
    assert.equal(await store.published(sampleSeries), undefined);
    await store.save(sampleRating(9, { day: '2026-11-23' }));
    assert.deepEqual(await store.closeBatches('2026-11-24', 10), [
      { ...sampleSeries, n: 10, through: '2026-11-23' },
    ]);
  });

  storeCase('ratings of today stay open', async (store) => {
    await saveAll(store, sampleRatings(0, 10));
    await saveAll(store, sampleRatings(10, 5, { day: '2026-11-23' }));

    await store.closeBatches('2026-11-23', 10);

    assert.equal((await store.published(sampleSeries))?.n, 10);
    assert.equal(await store.received(sampleSeries), 15);
  });

  storeCase('a series is closed at most once a day', async (store) => {
    await saveAll(store, sampleRatings(0, 10));
    await store.closeBatches('2026-11-23', 10);
    await saveAll(store, sampleRatings(10, 10));

    assert.deepEqual(await store.closeBatches('2026-11-23', 10), []);
    assert.equal((await store.published(sampleSeries))?.n, 10);
    assert.equal((await store.closeBatches('2026-11-24', 10)).length, 1);
    assert.equal((await store.published(sampleSeries))?.n, 20);
  });

  storeCase('two closings at once publish each rating once', async (store) => {
    await saveAll(store, sampleRatings(0, 10));

    const [one, other] = await Promise.all([
      store.closeBatches('2026-11-23', 10),
      store.closeBatches('2026-11-23', 10),
    ]);

    assert.equal(one.length + other.length, 1);
    assert.equal((await store.published(sampleSeries))?.n, 10);
  });

  storeCase(
    'ratings that arrive during a closing are neither lost nor counted twice',
    async (store) => {
      await saveAll(store, sampleRatings(0, 200));

      await Promise.all([
        store.closeBatches('2026-11-23', 10),
        saveAll(store, sampleRatings(200, 200)),
      ]);
      await store.closeBatches('2026-11-24', 1);

      assert.equal((await store.published(sampleSeries))?.n, 400);
      assert.equal(await store.received(sampleSeries), 400);
    },
  );

  storeCase('published ratings are still found as replays', async (store) => {
    await saveAll(store, sampleRatings(0, 10));
    await store.closeBatches('2026-11-23', 10);

    const other = sampleRating(2, { digest: sampleBytes(99) });

    assert.deepEqual(await saveAll(store, [sampleRating(1), other]), ['replayed', 'key-reused']);
    assert.equal(await store.received(sampleSeries), 10);
  });

  storeCase('held ratings are not published and stay known', async (store) => {
    const held = sampleRating(99, { hold: 'honeypot' });
    await saveAll(store, [...sampleRatings(0, 10), held]);

    await store.closeBatches('2026-11-23', 10);

    assert.equal((await store.published(sampleSeries))?.n, 10);
    assert.deepEqual(await store.save(held), { kind: 'replayed', day: '2026-11-22' });
  });

  storeCase('held ratings do not make up the least number', async (store) => {
    const held = sampleRating(99, { hold: 'too-fast' });
    await saveAll(store, [...sampleRatings(0, 9), held]);

    assert.deepEqual(await store.closeBatches('2026-11-23', 10), []);
    assert.deepEqual(await store.save(held), { kind: 'replayed', day: '2026-11-22' });
    assert.equal(await store.received(sampleSeries), 9);
  });

  storeCase('each series needs its own ten', async (store) => {
    const kiosk = { ...sampleSeries, series: 'kiosk' } as const;
    const nextVersion = { ...sampleSeries, surveyVersion: 2 };
    await saveAll(store, [
      ...sampleRatings(0, 9),
      ...sampleRatings(100, 12, kiosk),
      ...sampleRatings(200, 11, nextVersion),
    ]);

    const closed = await store.closeBatches('2026-11-23', 10);

    assert.deepEqual(new Set(closed.map(({ n }) => n)), new Set([12, 11]));
    assert.equal(await store.published(sampleSeries), undefined);
    assert.equal((await store.published(kiosk))?.n, 12);
    assert.equal((await store.published(nextVersion))?.n, 11);
  });
}
