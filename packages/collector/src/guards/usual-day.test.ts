import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { MonthTally } from '../store/store.ts';
import { burstThresholds } from './usual-day.ts';

const months = (...counts: readonly number[]): readonly MonthTally[] =>
  counts.map((n, index) => ({
    month: `2026-${String(index + 1).padStart(2, '0')}`,
    tally: { n, answers: {}, closedThrough: '2026-11-22' },
  }));

test('a unit without published months has the thresholds of the setting', () => {
  assert.deepEqual(burstThresholds({ months: [], limit: 120, series: 'open' }), {
    perTenMinutes: 120,
    perDay: 300,
  });
});

test('a unit that is used to many ratings has higher ones', () => {
  const busy = months(22_000, 22_000, 22_000);

  assert.deepEqual(burstThresholds({ months: busy, limit: 120, series: 'open' }), {
    perTenMinutes: 125,
    perDay: 3_000,
  });
});

test('a month of flood changes nothing of what is usual', () => {
  const flooded = months(2_200, 2_200, 900_000, 2_200);

  assert.deepEqual(burstThresholds({ months: flooded, limit: 120, series: 'open' }), {
    perTenMinutes: 120,
    perDay: 300,
  });
});

test('a kiosk may send a whole day at once', () => {
  assert.deepEqual(burstThresholds({ months: [], limit: 120, series: 'kiosk' }), {
    perTenMinutes: 300,
    perDay: 300,
  });
});
