import assert from 'node:assert/strict';
import type { HeldGroup } from '../held-ratings.ts';
import type { AdmittedRating } from '../store.ts';
import { sampleRating, sampleRatings, sampleSeries, saveAll } from './sample-ratings.ts';
import type { StoreCase } from './suite.ts';

const article = 'https://laichau.gov.vn/tin-tuc/1';

const burst: HeldGroup = { ...sampleSeries, day: '2026-11-22', reason: 'burst' };

const starred = (number: number, changes: Partial<AdmittedRating> = {}): AdmittedRating =>
  sampleRating(number, {
    article,
    answers: { stars: 5 },
    stars: { question: 'stars', value: 5 },
    ...changes,
  });

const keysOf = (ratings: readonly AdmittedRating[]): readonly Uint8Array[] =>
  ratings.map(({ key }) => key);

const holding = (ratings: readonly AdmittedRating[]) =>
  ({ series: sampleSeries, keys: keysOf(ratings), reason: 'burst' }) as const;

/** What is stored and not counted: held, let go of, or kept from counting for good. */
export function heldRatingCases(storeCase: StoreCase): void {
  storeCase('ratings that are held after they were stored count no more', async (store) => {
    const flood = sampleRatings(0, 150);
    await saveAll(store, [...flood, ...sampleRatings(200, 10)]);

    assert.equal(await store.held.hold(holding(flood)), 150);

    assert.equal(await store.received(sampleSeries), 10);
    await store.closeBatches('2026-11-23', 10);
    assert.equal((await store.published(sampleSeries))?.n, 10);
  });

  storeCase('held ratings are still found as replays', async (store) => {
    await saveAll(store, [sampleRating(1)]);
    await store.held.hold(holding([sampleRating(1)]));

    assert.deepEqual(await saveAll(store, [sampleRating(1)]), ['replayed']);
  });

  storeCase('what is published, unknown or held already is passed over', async (store) => {
    const published = sampleRatings(0, 10);
    await saveAll(store, published);
    await store.closeBatches('2026-11-23', 10);
    const others = [sampleRating(20, { hold: 'honeypot' }), sampleRating(21)];
    await saveAll(store, others);

    const held = await store.held.hold(holding([...published, ...others, sampleRating(99)]));

    assert.equal(held, 1);
    assert.equal(await store.received(sampleSeries), 10);
    assert.equal((await store.published(sampleSeries))?.n, 10);
  });

  storeCase('what waits for a decision is told by series, day and reason', async (store) => {
    await saveAll(store, [
      sampleRating(1, { hold: 'honeypot' }),
      ...sampleRatings(10, 3, { hold: 'burst' }),
      ...sampleRatings(20, 2, { hold: 'burst', day: '2026-11-21' }),
      sampleRating(30),
    ]);
    await store.closeBatches('2026-11-22', 10);

    assert.deepEqual(await store.held.waiting(), [
      { ...burst, day: '2026-11-21', n: 2 },
      { ...burst, n: 3 },
      { ...burst, reason: 'honeypot', n: 1 },
    ]);
  });

  storeCase('a group that is released before its day closes counts with it', async (store) => {
    await saveAll(store, sampleRatings(0, 10, { hold: 'burst' }));

    assert.equal(await store.held.release(burst), 10);

    assert.equal(await store.received(sampleSeries), 10);
    await store.closeBatches('2026-11-23', 10);
    assert.equal((await store.published(sampleSeries))?.n, 10);
  });

  storeCase('a group that is released later counts in the next batch', async (store) => {
    await saveAll(store, [...sampleRatings(0, 12), ...sampleRatings(20, 11, { hold: 'burst' })]);
    await store.closeBatches('2026-11-23', 10);

    assert.equal(await store.held.release(burst), 11);

    assert.equal(await store.received(sampleSeries), 23);
    assert.equal((await store.published(sampleSeries))?.n, 12);
    assert.equal((await store.closeBatches('2026-11-24', 10)).length, 1);
    assert.equal((await store.published(sampleSeries))?.n, 23);
    assert.deepEqual(await saveAll(store, [sampleRating(20)]), ['replayed']);
  });

  storeCase('a group is released once', async (store) => {
    await saveAll(store, sampleRatings(0, 3, { hold: 'burst' }));

    const released = await Promise.all([store.held.release(burst), store.held.release(burst)]);

    assert.deepEqual(released.sort(), [0, 3]);
    assert.equal(await store.received(sampleSeries), 3);
    assert.deepEqual(await store.held.waiting(), []);
  });

  storeCase('releasing one group leaves the others held', async (store) => {
    await saveAll(store, [
      sampleRating(1, { hold: 'burst' }),
      sampleRating(2, { hold: 'honeypot' }),
      sampleRating(3, { hold: 'burst', day: '2026-11-21' }),
      sampleRating(4, { hold: 'burst', unit: 'vpqh' }),
    ]);

    await store.held.release(burst);

    assert.equal(await store.received(sampleSeries), 1);
    assert.equal((await store.held.waiting()).length, 3);
  });

  storeCase('a rejected group never counts, and keeps its reason', async (store) => {
    await saveAll(store, [...sampleRatings(0, 10), ...sampleRatings(20, 4, { hold: 'burst' })]);

    assert.equal(await store.held.reject(burst), 4);

    assert.deepEqual(await store.held.waiting(), []);
    assert.equal(await store.held.release(burst), 0);
    await store.closeBatches('2026-11-23', 10);
    assert.equal((await store.published(sampleSeries))?.n, 10);
    assert.deepEqual(await store.figures.excluded('2026-11-23'), [
      { unit: sampleSeries.unit, reason: 'burst-rejected', n: 4 },
    ]);
  });

  storeCase('the stars of held ratings are taken back, and given when released', async (store) => {
    await saveAll(store, [starred(1), starred(2), starred(3)]);

    await store.held.hold({
      ...holding([starred(1), starred(2)]),
      starQuestion: 'stars',
    });
    const whileHeld = await store.articleStars(article);
    await store.closeBatches('2026-11-23', 10);
    await store.held.release(burst, 'stars');

    assert.equal(whileHeld.get(5), 1);
    assert.equal((await store.articleStars(article)).get(5), 3);
  });
}
