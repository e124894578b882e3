import assert from 'node:assert/strict';
import { StoreUnavailableError } from '../store.ts';
import {
  sampleBytes,
  sampleRating,
  sampleRatings,
  sampleSeries,
  saveAll,
} from './sample-ratings.ts';
import type { StoreCase } from './suite.ts';

/** What becomes of ratings, alone and together. */
export function savingCases(storeCase: StoreCase): void {
  storeCase('a new rating is stored and counted as received', async (store) => {
    const outcome = await store.save(sampleRating(1));

    assert.deepEqual(outcome, { kind: 'stored' });
    assert.equal(await store.received(sampleSeries), 1);
  });

  storeCase('a rating with every field is stored', async (store) => {
    const rating = sampleRating(1, {
      touchpoint: 'quay-1',
      service: '1.001193',
      article: 'https://laichau.gov.vn/tin/1',
      answers: { q1: 5, q2: 'Cảm ơn', q3: ['a', 'b'], q4: null },
      comment: 'Nhanh, gọn. 👍',
    });

    assert.deepEqual(await saveAll(store, [rating]), ['stored']);
    assert.deepEqual(await saveAll(store, [rating]), ['replayed']);
  });

  storeCase('the same rating again is a replay and counts once', async (store) => {
    await store.save(sampleRating(1));

    const outcome = await store.save(sampleRating(1));

    assert.deepEqual(outcome, { kind: 'replayed', day: '2026-11-22' });
    assert.equal(await store.received(sampleSeries), 1);
  });

  storeCase('a replay tells the day of the first one', async (store) => {
    await store.save(sampleRating(1, { day: '2026-11-20' }));

    const outcome = await store.save(sampleRating(1, { day: '2026-11-22' }));

    assert.deepEqual(outcome, { kind: 'replayed', day: '2026-11-20' });
  });

  storeCase('another rating under the same key is refused', async (store) => {
    await store.save(sampleRating(1));

    const outcome = await store.save(sampleRating(1, { digest: sampleBytes(99) }));

    assert.deepEqual(outcome, { kind: 'key-reused' });
    assert.equal(await store.received(sampleSeries), 1);
  });

  storeCase('one key sent three times at once is stored once', async (store) => {
    const again = sampleRating(1, { digest: sampleBytes(99) });

    const outcomes = await saveAll(store, [sampleRating(1), sampleRating(1), again]);

    assert.deepEqual(outcomes, ['stored', 'replayed', 'key-reused']);
    assert.equal(await store.received(sampleSeries), 1);
  });

  storeCase('300 ratings at once are all stored', async (store) => {
    const outcomes = await saveAll(store, sampleRatings(0, 300));

    assert.deepEqual(new Set(outcomes), new Set(['stored']));
    assert.equal(await store.received(sampleSeries), 300);
  });

  storeCase('a held rating is stored, replayed and not counted', async (store) => {
    const held = sampleRating(1, { hold: 'honeypot' });

    assert.deepEqual(await saveAll(store, [held, held]), ['stored', 'replayed']);
    assert.equal(await store.received(sampleSeries), 0);
  });

  storeCase('a rating with a broken key fails alone', async (store) => {
    const broken = sampleRating(2, { key: new Uint8Array(3) });

    const [first, second, third] = await Promise.allSettled(
      [sampleRating(1), broken, sampleRating(3)].map((rating) => store.save(rating)),
    );

    assert.equal(first?.status, 'fulfilled');
    assert.equal(second?.status, 'rejected');
    assert.equal(third?.status, 'fulfilled');
  });

  storeCase(
    'series of other units, surveys, versions and kinds are counted apart',
    async (store) => {
      await saveAll(store, [
        sampleRating(1),
        sampleRating(2, { unit: 'ubnd-thanh-tri' }),
        sampleRating(3, { survey: 'van-hoa-cong-so' }),
        sampleRating(4, { surveyVersion: 2 }),
        sampleRating(5, { series: 'kiosk' }),
      ]);

      assert.equal(await store.received(sampleSeries), 1);
      assert.equal(await store.received({ ...sampleSeries, surveyVersion: 2 }), 1);
      assert.equal(await store.received({ ...sampleSeries, surveyVersion: 3 }), 0);
    },
  );

  storeCase('an open store is ready', async (store) => {
    await assert.doesNotReject(store.ready());
  });

  storeCase('a closed store refuses everything and closes again without harm', async (store) => {
    await store.save(sampleRating(1));

    await store.close();

    await assert.rejects(store.save(sampleRating(2)), StoreUnavailableError);
    await assert.rejects(store.ready(), StoreUnavailableError);
    await assert.rejects(store.published(sampleSeries), StoreUnavailableError);
    await assert.doesNotReject(store.close());
  });

  storeCase('closing waits for ratings that are on their way', async (store) => {
    const saving = saveAll(store, sampleRatings(0, 50));

    await store.close();

    assert.deepEqual(new Set(await saving), new Set(['stored']));
  });
}
