import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePeriod } from './period.ts';

const cases = [
  ['2026', '2026-01-01', '2026-12-31', '2026-01', '2026-12'],
  ['2026-H1', '2026-01-01', '2026-06-30', '2026-01', '2026-06'],
  ['2026-H2', '2026-07-01', '2026-12-31', '2026-07', '2026-12'],
  ['2026-Q1', '2026-01-01', '2026-03-31', '2026-01', '2026-03'],
  ['2026-Q4', '2026-10-01', '2026-12-31', '2026-10', '2026-12'],
  ['2026-02', '2026-02-01', '2026-02-28', '2026-02', '2026-02'],
  ['2028-02', '2028-02-01', '2028-02-29', '2028-02', '2028-02'],
  ['2026-12', '2026-12-01', '2026-12-31', '2026-12', '2026-12'],
] as const;

for (const [id, from, to, fromMonth, toMonth] of cases) {
  test(`${id} runs from ${from} to ${to}`, () => {
    assert.deepEqual(parsePeriod(id), {
      label: { id, from, to },
      months: { from: fromMonth, to: toMonth },
    });
  });
}

test('all has no ends', () => {
  assert.deepEqual(parsePeriod('all'), { label: { id: 'all', from: null, to: null } });
});

for (const text of [
  '',
  '2026-H3',
  '2026-Q0',
  '2026-Q5',
  '2026-13',
  '2026-00',
  '26',
  '2026-1',
  'ALL',
]) {
  test(`"${text}" is no period`, () => {
    assert.equal(parsePeriod(text), undefined);
  });
}
