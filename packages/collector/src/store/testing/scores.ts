import assert from 'node:assert/strict';
import type { GivenScore } from '../scores.ts';
import { StoreUnavailableError } from '../store.ts';
import type { StoreCase } from './suite.ts';

const change = {
  by: { token: '00000000aa', role: 'emulation-officer' },
  day: '2026-11-22',
} as const;

const good = { id: 'dat', name: { vi: 'Đạt' }, from: 2.5 };
const bad = { id: 'khong-dat', name: { vi: 'Không đạt' }, from: 0 };

const scored = (changes: Partial<GivenScore> = {}): GivenScore => ({
  set: 'van-hoa-cong-so',
  unit: 'so-gddt',
  period: '2026-H1',
  kind: 'self',
  tenths: { a: 15, b: 10 },
  totalTenths: 25,
  maxTenths: 40,
  grade: good,
  note: null,
  ...changes,
});

/** Scores of units, and where grades begin. */
export function scoreCases(storeCase: StoreCase): void {
  storeCase('a score is kept with its points, total and grade', async (store) => {
    const given = scored({ note: 'Có biên bản kèm theo' });

    const kept = await store.scores.add(given, change);

    assert.deepEqual(kept, { ...given, revision: 1, day: '2026-11-22' });
    assert.deepEqual(await store.scores.list({}), [kept]);
  });

  storeCase('a later score is the next revision, and both are in the log', async (store) => {
    await store.scores.add(scored(), change);
    await store.scores.add(
      scored({ tenths: { a: 5, b: 10 }, totalTenths: 15, grade: null }),
      change,
    );

    const [kept, ...others] = await store.scores.list({});
    assert.deepEqual([kept?.revision, kept?.totalTenths, kept?.grade], [2, 15, null]);
    assert.deepEqual(others, []);
    assert.deepEqual(
      (await store.audit.newest({ limit: 5 })).map(({ action, unit, detail }) => [
        action,
        unit,
        detail['revision'],
        detail['total'],
      ]),
      [
        ['score.given', 'so-gddt', 2, 1.5],
        ['score.given', 'so-gddt', 1, 2.5],
      ],
    );
  });

  storeCase('scores are narrowed by unit, period, set and kind', async (store) => {
    await store.scores.add(scored(), change);
    await store.scores.add(scored({ kind: 'appraised', totalTenths: 20 }), change);
    await store.scores.add(scored({ unit: 'so-y-te', period: '2026' }), change);

    const totals = async (filter: Parameters<typeof store.scores.list>[0]) =>
      (await store.scores.list(filter)).map(({ unit, kind }) => `${unit} ${kind}`);

    assert.deepEqual(await totals({}), ['so-gddt appraised', 'so-gddt self', 'so-y-te self']);
    assert.deepEqual(await totals({ unit: 'so-y-te' }), ['so-y-te self']);
    assert.deepEqual(await totals({ period: '2026-H1', kind: 'self' }), ['so-gddt self']);
    assert.deepEqual(await totals({ set: 'khac' }), []);
  });

  storeCase('the newest bands of a set hold', async (store) => {
    await store.scores.setBands('van-hoa-cong-so', [good, bad], change);
    await store.scores.setBands('van-hoa-cong-so', [{ ...good, from: 3 }, bad], change);

    assert.deepEqual(
      [...(await store.scores.bands())],
      [['van-hoa-cong-so', [{ ...good, from: 3 }, bad]]],
    );
    const [line] = await store.audit.newest({ limit: 1 });
    assert.deepEqual([line?.action, line?.detail], ['score.bands-set', { dat: 3, 'khong-dat': 0 }]);
  });

  storeCase('a closed store takes no score', async (store) => {
    await store.close();

    await assert.rejects(store.scores.add(scored(), change), StoreUnavailableError);
    await assert.rejects(store.scores.list({}), StoreUnavailableError);
    await assert.rejects(store.scores.bands(), StoreUnavailableError);
  });
}
