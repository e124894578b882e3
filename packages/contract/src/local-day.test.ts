import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addDays, localDateAt, msUntilNextDay } from './local-day.ts';

test('the day changes at midnight in Asia/Ho_Chi_Minh', () => {
  assert.equal(localDateAt(Date.parse('2026-12-31T16:59:59.999Z')), '2026-12-31');
  assert.equal(localDateAt(Date.parse('2026-12-31T17:00:00.000Z')), '2027-01-01');
});

test('days are counted over the ends of months and leap years', () => {
  assert.equal(addDays('2028-02-28', 2), '2028-03-01');
  assert.equal(addDays('2026-01-01', -1), '2025-12-31');
});

test('the next midnight is at most a day away, and never now', () => {
  assert.equal(msUntilNextDay(Date.parse('2026-11-22T16:59:59.000Z')), 1000);
  assert.equal(msUntilNextDay(Date.parse('2026-11-22T17:00:00.000Z')), 86_400_000);
});
