import assert from 'node:assert/strict';
import { test } from 'node:test';
import { periodSchema, trendPointSchema } from './summary.ts';

const share = { percent: 90, interval: { low: 74, high: 97 } };
const shares = { verySatisfied: share, satisfied: share };

for (const [what, point] of [
  ['shares', { period: '2026-05', n: 30, shares }],
  ['counts alone', { period: '2026-Q2', n: 12, shares: null }],
  ['nothing', { period: '2026', n: null, shares: null }],
] as const) {
  test(`a step of a trend may show ${what}`, () => {
    assert.deepEqual(trendPointSchema.parse(point), point);
  });
}

test('a step whose figures are left out, not null, is refused', () => {
  assert.ok(!trendPointSchema.safeParse({ period: '2026-05' }).success);
});

for (const period of ['all', '2026', '2026-H1', '2026-Q4', '2026-12']) {
  test(`${period} is a period`, () => {
    assert.ok(periodSchema.safeParse(period).success);
  });
}

for (const period of ['2026-H3', '2026-Q0', '2026-13', '2026-1', '26', 'ALL', '']) {
  test(`"${period}" is no period`, () => {
    assert.ok(!periodSchema.safeParse(period).success);
  });
}
