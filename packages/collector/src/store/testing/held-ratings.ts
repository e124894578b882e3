import assert from 'node:assert/strict';
import type { HeldGroup } from '../held-ratings.ts';
import { StoreUnavailableError, type AdmittedRating } from '../store.ts';
import { sampleRating, sampleRatings, sampleSeries, saveAll } from './sample-ratings.ts';
import type { StoreCase } from './suite.ts';

const article = 'https://laichau.gov.vn/tin-tuc/1';

const burst: HeldGroup = { ...sampleSeries, day: '2026-11-22', reason: 'burst' };

const change = { by: { token: '00000000aa', role: 'moderator' }, day: '2026-11-24' } as const;

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

    assert.equal(await store.held.release(burst, { change }), 10);

    assert.equal(await store.received(sampleSeries), 10);
    await store.closeBatches('2026-11-23', 10);
    assert.equal((await store.published(sampleSeries))?.n, 10);
  });

  storeCase('a group that is released later counts in the next batch', async (store) => {
    await saveAll(store, [...sampleRatings(0, 12), ...sampleRatings(20, 11, { hold: 'burst' })]);
    await store.closeBatches('2026-11-23', 10);

    assert.equal(await store.held.release(burst, { change }), 11);

    assert.equal(await store.received(sampleSeries), 23);
    assert.equal((await store.published(sampleSeries))?.n, 12);
    assert.equal((await store.closeBatches('2026-11-24', 10)).length, 1);
    assert.equal((await store.published(sampleSeries))?.n, 23);
    assert.deepEqual(await saveAll(store, [sampleRating(20)]), ['replayed']);
  });

  storeCase('a group is released once', async (store) => {
    await saveAll(store, sampleRatings(0, 3, { hold: 'burst' }));

    const released = await Promise.all([
      store.held.release(burst, { change }),
      store.held.release(burst, { change }),
    ]);

    assert.deepEqual(released.sort(), [0, 3]);
    assert.equal(await store.received(sampleSeries), 3);
    assert.deepEqual(await store.held.waiting(), []);
  });

  storeCase('a decision and its line of the log come together', async (store) => {
    await saveAll(store, [
      ...sampleRatings(0, 4, { hold: 'burst' }),
      ...sampleRatings(10, 2, { hold: 'too-fast' }),
    ]);

    await store.held.release(burst, { change });
    await store.held.reject({ ...burst, reason: 'too-fast' }, change);

    const about = { role: 'moderator', subject: 'hai-long-nhanh/1/open', unit: sampleSeries.unit };
    const lines = await store.audit.newest({ limit: 10 });
    assert.deepEqual(
      lines.map(({ action, role, subject, unit, detail }) => ({
        action,
        role,
        subject,
        unit,
        detail,
      })),
      [
        { ...about, action: 'held.rejected', detail: { day: burst.day, reason: 'too-fast', n: 2 } },
        { ...about, action: 'held.released', detail: { day: burst.day, reason: 'burst', n: 4 } },
      ],
    );
  });

  storeCase('of decisions made beside each other one is made, and has a line', async (store) => {
    await saveAll(store, sampleRatings(0, 5, { hold: 'burst' }));

    const decided = await Promise.all([
      store.held.reject(burst, change),
      store.held.release(burst, { change }),
      store.held.reject(burst, change),
    ]);

    assert.deepEqual(decided.sort(), [0, 0, 5]);
    assert.equal((await store.audit.newest({ limit: 10 })).length, 1);
  });

  storeCase('what is held while a group is decided on is told with it, or waits', async (store) => {
    await saveAll(store, sampleRatings(0, 20, { hold: 'burst' }));

    const [released] = await Promise.all([
      store.held.release(burst, { change }),
      saveAll(store, sampleRatings(100, 60, { hold: 'burst' })),
    ]);

    const [line] = await store.audit.newest({ limit: 1 });
    const [waiting] = await store.held.waiting();
    assert.equal(line?.detail['n'], released);
    assert.equal(await store.received(sampleSeries), released);
    assert.equal(released + (waiting?.n ?? 0), 80);
  });

  storeCase('a closed store decides nothing', async (store) => {
    await saveAll(store, sampleRatings(0, 3, { hold: 'burst' }));
    await store.close();

    await assert.rejects(store.held.release(burst, { change }), StoreUnavailableError);
    await assert.rejects(store.held.reject(burst, change), StoreUnavailableError);
  });

  storeCase('releasing one group leaves the others held', async (store) => {
    await saveAll(store, [
      sampleRating(1, { hold: 'burst' }),
      sampleRating(2, { hold: 'honeypot' }),
      sampleRating(3, { hold: 'burst', day: '2026-11-21' }),
      sampleRating(4, { hold: 'burst', unit: 'vpqh' }),
    ]);

    await store.held.release(burst, { change });

    assert.equal(await store.received(sampleSeries), 1);
    assert.equal((await store.held.waiting()).length, 3);
  });

  storeCase('a rejected group never counts, and keeps its reason', async (store) => {
    await saveAll(store, [...sampleRatings(0, 10), ...sampleRatings(20, 4, { hold: 'burst' })]);

    assert.equal(await store.held.reject(burst, change), 4);

    assert.deepEqual(await store.held.waiting(), []);
    assert.equal(await store.held.release(burst, { change }), 0);
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
    await store.held.release(burst, { change, starQuestion: 'stars' });

    assert.equal(whileHeld.get(5), 1);
    assert.equal((await store.articleStars(article)).get(5), 3);
  });
}
