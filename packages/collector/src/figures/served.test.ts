import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defaultSurvey } from '@vhcs/contract';
import { parsePeriod } from './period.ts';
import { summarize } from './summary.ts';

const series = {
  unit: 'ttpvhcc-lai-chau',
  survey: 'hai-long-nhanh',
  surveyVersion: 1,
  series: 'open',
} as const;

function servedOf(q1: Readonly<Record<number, number>>, served?: number) {
  const period = parsePeriod('2026-05');
  assert.ok(period);
  const n = Object.values(q1).reduce((sum, count) => sum + count, 0);
  const tally = { n, answers: { q1 }, closedThrough: '2026-05-28' };
  const history = [{ month: '2026-05', tally }];
  return summarize({ series, survey: defaultSurvey, period, tally, history, served }).served;
}

test('of 100 served, 27 of 30 satisfied leave 27 % to 97 % of all', () => {
  assert.deepEqual(servedOf({ 5: 20, 4: 7, 1: 3 }, 100), {
    people: 100,
    bounds: { verySatisfied: { least: 20, most: 90 }, satisfied: { least: 27, most: 97 } },
  });
});

test('bounds hold the exact share, and are not wider than a whole per cent', () => {
  assert.deepEqual(servedOf({ 5: 1_000, 1: 240 }, 5_003)?.bounds?.satisfied, {
    least: 19,
    most: 96,
  });
  assert.deepEqual(servedOf({ 5: 29, 1: 71 }, 100)?.bounds?.satisfied, { least: 29, most: 29 });
});

test('with fewer than thirty answers the number served has no bounds', () => {
  assert.deepEqual(servedOf({ 5: 20 }, 100), { people: 100, bounds: null });
});

test('where more rated than were served there are no bounds', () => {
  assert.deepEqual(servedOf({ 5: 40 }, 39), { people: 39, bounds: null });
});

test('nothing is said of people served where it is not known, or too few rated', () => {
  assert.equal(servedOf({ 5: 40 }), undefined);
  assert.equal(servedOf({ 5: 9 }, 100), undefined);
});
