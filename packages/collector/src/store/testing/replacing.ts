import assert from 'node:assert/strict';
import type { AdmittedRating } from '../store.ts';
import {
  sampleBytes,
  sampleRating,
  sampleRatings,
  sampleSeries,
  saveAll,
} from './sample-ratings.ts';
import type { StoreCase } from './suite.ts';

/** Second thoughts ("Sửa lại"): which earlier rating may be taken back, and what counts then. */
export function replacingCases(storeCase: StoreCase): void {
  storeCase('a replaced rating no longer counts, its successor does', async (store) => {
    await store.save(sampleRating(1, { answers: { q1: 1 } }));

    const outcome = await store.save(replacing(1, 2, { answers: { q1: 5 } }));

    assert.deepEqual(outcome, { kind: 'stored' });
    assert.equal(await store.received(sampleSeries), 1);
    await store.closeBatches('2026-11-23', 1);
    assert.deepEqual((await store.published(sampleSeries))?.answers, { q1: { 5: 1 } });
  });

  storeCase('what was written along with a replaced rating is kept nowhere', async (store) => {
    const change = { by: { token: '00000000aa', role: 'moderator' }, day: '2026-11-24' } as const;
    await store.save(sampleRating(1, { comment: 'Chị Lan' }));
    await store.save(replacing(1, 2));

    const forgotten = await store.comments.forget({ before: '2027-01-01' }, change);

    assert.equal(forgotten, 0);
  });

  storeCase('a replacing rating that is sent again is a replay', async (store) => {
    await saveAll(store, [sampleRating(1), replacing(1, 2)]);

    assert.deepEqual(await store.save(replacing(1, 2)), { kind: 'replayed', day: '2026-11-22' });
    assert.equal(await store.received(sampleSeries), 1);
  });

  storeCase('a replaced rating that is sent again is still a replay', async (store) => {
    await saveAll(store, [sampleRating(1), replacing(1, 2)]);

    assert.deepEqual(await store.save(sampleRating(1)), { kind: 'replayed', day: '2026-11-22' });
    assert.equal(await store.received(sampleSeries), 1);
  });

  storeCase('the earlier rating may come in the same moment', async (store) => {
    const outcomes = await saveAll(store, [sampleRating(1), replacing(1, 2), replacing(2, 3)]);

    assert.deepEqual(outcomes, ['stored', 'stored', 'stored']);
    assert.equal(await store.received(sampleSeries), 1);
  });

  storeCase('a rating is replaced once', async (store) => {
    await saveAll(store, [sampleRating(1), replacing(1, 2)]);

    assert.deepEqual(await store.save(replacing(1, 3)), { kind: 'not-replaceable' });
    assert.equal(await store.received(sampleSeries), 1);
  });

  storeCase('nothing of a rating is kept that could not replace', async (store) => {
    await store.save(replacing(1, 2));

    const outcome = await store.save(sampleRating(2));

    assert.deepEqual(outcome, { kind: 'stored' });
    assert.equal(await store.received(sampleSeries), 1);
  });

  storeCase('a rating cannot replace itself', async (store) => {
    assert.deepEqual(await store.save(replacing(1, 1)), { kind: 'not-replaceable' });
  });

  const others: readonly (readonly [string, Partial<AdmittedRating>])[] = [
    ['unit', { unit: 'ubnd-thanh-tri' }],
    ['survey', { survey: 'van-hoa-cong-so' }],
    ['version', { surveyVersion: 2 }],
    ['kind of series', { series: 'kiosk' }],
  ];
  for (const [name, other] of others) {
    storeCase(`a rating of another ${name} cannot be replaced`, async (store) => {
      await store.save(sampleRating(1, other));

      assert.deepEqual(await store.save(replacing(1, 2)), { kind: 'not-replaceable' });
      assert.equal(await store.received({ ...sampleSeries, ...other }), 1);
    });
  }

  storeCase('a held rating cannot be replaced', async (store) => {
    await store.save(sampleRating(1, { hold: 'too-fast' }));

    assert.deepEqual(await store.save(replacing(1, 2)), { kind: 'not-replaceable' });
  });

  storeCase('a held rating takes back the one that it replaces', async (store) => {
    await saveAll(store, [sampleRating(1), replacing(1, 2, { hold: 'too-fast' })]);

    assert.equal(await store.received(sampleSeries), 0);
  });

  storeCase('a published rating cannot be replaced', async (store) => {
    await saveAll(store, sampleRatings(0, 10));
    await store.closeBatches('2026-11-23', 10);

    assert.deepEqual(await store.save(replacing(1, 99)), { kind: 'not-replaceable' });
    assert.equal(await store.received(sampleSeries), 10);
  });

  storeCase('a replaced rating is a replay after the batch was closed', async (store) => {
    await saveAll(store, [...sampleRatings(0, 10), replacing(1, 99)]);
    await store.closeBatches('2026-11-23', 10);

    assert.deepEqual(await store.save(sampleRating(1)), { kind: 'replayed', day: '2026-11-22' });
    assert.deepEqual(await store.save(replacing(1, 99)), { kind: 'replayed', day: '2026-11-22' });
    assert.equal((await store.published(sampleSeries))?.n, 10);
  });
}

function replacing(
  earlier: number,
  number: number,
  changes: Partial<AdmittedRating> = {},
): AdmittedRating {
  return sampleRating(number, { replaces: sampleBytes(earlier), ...changes });
}
