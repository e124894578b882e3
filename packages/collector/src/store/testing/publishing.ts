import assert from 'node:assert/strict';
import { sampleRating, sampleRatings, sampleSeries, saveAll } from './sample-ratings.ts';
import type { StoreCase } from './suite.ts';

/** What the published counts hold, in all and by month. */
export function publishingCases(storeCase: StoreCase): void {
  storeCase('every kind of answer is tallied, texts are not', async (store) => {
    await saveAll(store, [
      sampleRating(1, { answers: { q1: 5, q2: ['a', 'b'], q3: null, q4: 'Cảm ơn' } }),
      sampleRating(2, { answers: { q1: 0, q2: ['b'], q3: 3 }, comment: 'Tốt' }),
      sampleRating(3, { answers: { q1: 5, q2: [] } }),
    ]);

    await store.closeBatches('2026-11-23', 1);

    assert.deepEqual(await store.published(sampleSeries), {
      n: 3,
      answers: { q1: { 0: 1, 5: 2 }, q2: { a: 1, b: 2 }, q3: { 3: 1, na: 1 } },
      closedThrough: '2026-11-22',
    });
  });

  storeCase('questions may bear the names of built-in properties', async (store) => {
    await store.save(sampleRating(1, { answers: { constructor: ['valueOf'] } }));

    await store.closeBatches('2026-11-23', 1);

    const published = await store.published(sampleSeries);
    assert.deepEqual(Object.entries(published?.answers ?? {}), [['constructor', { valueOf: 1 }]]);
  });

  storeCase('later batches are added to earlier ones', async (store) => {
    await saveAll(store, sampleRatings(0, 10));
    await store.closeBatches('2026-11-23', 10);
    await saveAll(store, sampleRatings(10, 12, { day: '2026-11-23', answers: { q1: 4 } }));

    await store.closeBatches('2026-11-24', 10);

    assert.deepEqual(await store.published(sampleSeries), {
      n: 22,
      answers: { q1: { 4: 12, 5: 10 } },
      closedThrough: '2026-11-23',
    });
  });

  storeCase('a batch belongs to the month of its last day', async (store) => {
    await saveAll(store, sampleRatings(0, 9, { day: '2026-10-30' }));
    await store.save(sampleRating(9, { day: '2026-11-01' }));

    await store.closeBatches('2026-11-02', 10);

    assert.equal(await store.published(sampleSeries, month('2026-10')), undefined);
    assert.equal((await store.published(sampleSeries, month('2026-11')))?.n, 10);
  });

  storeCase('a range adds up its months, both ends included', async (store) => {
    for (const [index, day] of ['2026-03-31', '2026-04-01', '2026-06-30', '2026-07-01'].entries()) {
      await saveAll(store, sampleRatings(index * 100, 10 + index, { day }));
    }
    await store.closeBatches('2026-04-01', 10);
    await store.closeBatches('2026-04-02', 10);
    await store.closeBatches('2026-07-01', 10);
    await store.closeBatches('2026-07-02', 10);

    const quarter = await store.published(sampleSeries, { from: '2026-04', to: '2026-06' });

    assert.deepEqual(quarter, { n: 23, answers: { q1: { 5: 23 } }, closedThrough: '2026-06-30' });
    assert.equal((await store.published(sampleSeries))?.n, 46);
  });

  storeCase('a late batch of earlier days keeps the latest day of the total', async (store) => {
    await saveAll(store, sampleRatings(0, 10));
    await store.closeBatches('2026-11-23', 10);
    await saveAll(store, sampleRatings(10, 10, { day: '2026-10-05' }));

    await store.closeBatches('2026-11-24', 10);

    assert.equal((await store.published(sampleSeries))?.closedThrough, '2026-11-22');
    assert.equal(
      (await store.published(sampleSeries, month('2026-10')))?.closedThrough,
      '2026-10-05',
    );
  });

  storeCase(
    'months are given one by one, in order, without those that hold nothing',
    async (store) => {
      await saveAll(store, sampleRatings(0, 10, { day: '2026-11-02' }));
      await store.closeBatches('2026-11-03', 10);
      await saveAll(store, sampleRatings(10, 11, { day: '2025-12-31' }));
      await store.closeBatches('2026-11-04', 10);
      await saveAll(store, sampleRatings(30, 12, { day: '2026-11-04', answers: { q1: 4 } }));
      await store.closeBatches('2026-11-05', 10);

      const months = await store.publishedByMonth(sampleSeries);

      assert.deepEqual(months, [
        {
          month: '2025-12',
          tally: { n: 11, answers: { q1: { 5: 11 } }, closedThrough: '2025-12-31' },
        },
        {
          month: '2026-11',
          tally: { n: 22, answers: { q1: { 4: 12, 5: 10 } }, closedThrough: '2026-11-04' },
        },
      ]);
    },
  );

  storeCase('a series without ratings has nothing', async (store) => {
    assert.equal(await store.published(sampleSeries), undefined);
    assert.equal(await store.published(sampleSeries, month('2026-11')), undefined);
    assert.deepEqual(await store.publishedByMonth(sampleSeries), []);
    assert.equal(await store.received(sampleSeries), 0);
    assert.deepEqual(await store.closeBatches('2026-11-23', 1), []);
  });
}

function month(of: string): { readonly from: string; readonly to: string } {
  return { from: of, to: of };
}
