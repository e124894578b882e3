import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePeriod } from './period.ts';
import { stepIds, stepsBetween } from './steps.ts';

test('months follow each other over the end of a year', () => {
  assert.deepEqual(stepsBetween('2025-11', '2026-02', 'month'), [
    '2025-11',
    '2025-12',
    '2026-01',
    '2026-02',
  ]);
});

test('quarters are those that the months lie in', () => {
  assert.deepEqual(stepsBetween('2025-12', '2026-07', 'quarter'), [
    '2025-Q4',
    '2026-Q1',
    '2026-Q2',
    '2026-Q3',
  ]);
});

test('halves are January to June and July to December', () => {
  assert.deepEqual(stepsBetween('2025-12', '2026-07', 'half'), ['2025-H2', '2026-H1', '2026-H2']);
});

test('one month makes one step of any length', () => {
  assert.deepEqual(stepsBetween('2026-12', '2026-12', 'month'), ['2026-12']);
  assert.deepEqual(stepsBetween('2026-12', '2026-12', 'quarter'), ['2026-Q4']);
  assert.deepEqual(stepsBetween('2026-12', '2026-12', 'half'), ['2026-H2']);
  assert.deepEqual(stepsBetween('2026-12', '2026-12', 'year'), ['2026']);
});

test('every step is a period that can be asked for and contains its month', () => {
  for (const month of stepsBetween('2025-01', '2026-12', 'month')) {
    for (const idOf of Object.values(stepIds)) {
      const period = parsePeriod(idOf(month));
      assert.ok(period, idOf(month));
      const { months } = period;
      assert.ok(!months || (months.from <= month && month <= months.to), period.label.id);
    }
  }
});
