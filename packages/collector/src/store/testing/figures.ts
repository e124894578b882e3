import assert from 'node:assert/strict';
import { sampleRating, sampleRatings, sampleSeries, saveAll } from './sample-ratings.ts';
import { StoreUnavailableError } from '../store.ts';
import type { StoreCase } from './suite.ts';

/** Published counts of all units, and what never counts. */
export function figureCases(storeCase: StoreCase): void {
  storeCase(
    'what is published of units is given series by series, month by month',
    async (store) => {
      await saveAll(store, sampleRatings(0, 10, { day: '2026-10-05' }));
      await saveAll(store, sampleRatings(20, 12, { day: '2026-10-05', unit: 'bvdk-lai-chau' }));
      await store.closeBatches('2026-10-06', 10);
      await saveAll(store, sampleRatings(40, 11, { answers: { q1: 4 } }));
      await saveAll(store, sampleRatings(60, 3, { series: 'kiosk', channel: 'kiosk' }));

      await store.closeBatches('2026-11-23', 10);

      const tally = (n: number, q1: Readonly<Record<string, number>>, closedThrough: string) => ({
        n,
        answers: { q1 },
        closedThrough,
      });
      assert.deepEqual(await store.figures.historiesOf([sampleSeries.unit, 'bvdk-lai-chau']), [
        {
          ...sampleSeries,
          unit: 'bvdk-lai-chau',
          months: [{ month: '2026-10', tally: tally(12, { 5: 12 }, '2026-10-05') }],
        },
        {
          ...sampleSeries,
          months: [
            { month: '2026-10', tally: tally(10, { 5: 10 }, '2026-10-05') },
            { month: '2026-11', tally: tally(11, { 4: 11 }, '2026-11-22') },
          ],
        },
      ]);
    },
  );

  storeCase('what is published of some units is given for them alone', async (store) => {
    const days = ['2026-10-05', '2026-11-05'] as const;
    const units = ['vpqh', 'bvdk-lai-chau', sampleSeries.unit];
    for (const [month, day] of days.entries()) {
      for (const [index, unit] of units.entries()) {
        const first = month * 1_000 + index * 100;
        await saveAll(store, sampleRatings(first, 10, { day, unit }));
        await saveAll(store, sampleRatings(first + 50, 10, { day, unit, surveyVersion: 2 }));
      }
      await store.closeBatches(`${day.slice(0, 8)}06`, 10);
    }
    await saveAll(store, sampleRatings(9_000, 3, { unit: 'so-gddt-lai-chau' }));

    const some = ['vpqh', 'so-gddt-lai-chau', 'bvdk-lai-chau'];
    const histories = await store.figures.historiesOf(some);

    assert.deepEqual(
      histories.map(({ unit, surveyVersion, months }) => [unit, surveyVersion, months.length]),
      [
        ['bvdk-lai-chau', 1, 2],
        ['bvdk-lai-chau', 2, 2],
        ['vpqh', 1, 2],
        ['vpqh', 2, 2],
      ],
    );
    assert.deepEqual(await store.figures.surveysOf(some, [sampleSeries.survey]), [
      { survey: sampleSeries.survey, surveyVersion: 1 },
      { survey: sampleSeries.survey, surveyVersion: 2 },
    ]);
    assert.deepEqual(await store.figures.surveysOf(some, ['van-hoa-cong-so']), []);
  });

  storeCase('of no unit, and of one without ratings, nothing is published', async (store) => {
    await saveAll(store, sampleRatings(0, 10));
    await store.closeBatches('2026-11-23', 10);

    for (const units of [[], ['vpqh']]) {
      assert.deepEqual(await store.figures.historiesOf(units), []);
      assert.deepEqual(await store.figures.surveysOf(units, [sampleSeries.survey]), []);
    }
  });

  storeCase('ratings that never count are counted by unit and reason', async (store) => {
    await saveAll(store, [
      sampleRating(1, { hold: 'too-fast' }),
      sampleRating(2, { hold: 'too-fast' }),
      sampleRating(3, { unit: 'bvdk-lai-chau', hold: 'honeypot' }),
      sampleRating(4),
    ]);
    await saveAll(store, [sampleRating(5, { replaces: sampleRating(4).key })]);

    await store.closeBatches('2026-11-23', 10);

    assert.deepEqual(await store.figures.excluded('2026-11-23'), [
      { unit: 'bvdk-lai-chau', reason: 'honeypot', n: 1 },
      { unit: sampleSeries.unit, reason: 'replaced', n: 1 },
      { unit: sampleSeries.unit, reason: 'too-fast', n: 2 },
    ]);
    assert.deepEqual(await store.figures.excluded('2026-11-22'), []);
  });

  storeCase('a closed store gives no figures of many units', async (store) => {
    await store.close();

    await assert.rejects(store.figures.historiesOf(['vpqh']), StoreUnavailableError);
    await assert.rejects(
      store.figures.surveysOf(['vpqh'], [sampleSeries.survey]),
      StoreUnavailableError,
    );
    await assert.rejects(store.figures.excluded('2026-11-23'), StoreUnavailableError);
  });
}
