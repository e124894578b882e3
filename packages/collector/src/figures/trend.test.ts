import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defaultSurvey, type Survey, type TrendPoint, type TrendStep } from '@vhcs/contract';
import { trendPointSchema } from '@vhcs/contract/schemas';
import type { MonthTally } from '../store/store.ts';
import { trendOf } from './trend.ts';

/** A month in which the given counts of levels were published. */
const monthOf = (month: string, levels: Readonly<Record<string, number>>): MonthTally => ({
  month,
  tally: {
    n: Object.values(levels).reduce((sum, count) => sum + count, 0),
    answers: { q1: levels },
    closedThrough: `${month}-28`,
  },
});

const trend = (step: TrendStep, ...history: readonly MonthTally[]): readonly TrendPoint[] =>
  trendOf({ survey: defaultSurvey, history, step });

const counts = (points: readonly TrendPoint[]) => points.map(({ period, n }) => [period, n]);

test('without anything published there is no step', () => {
  assert.deepEqual(trend('month'), []);
});

test('each month from the first to the last is given, empty ones without figures', () => {
  const points = trend('month', monthOf('2026-01', { 5: 12 }), monthOf('2026-04', { 4: 15 }));

  assert.deepEqual(counts(points), [
    ['2026-01', 12],
    ['2026-02', null],
    ['2026-03', null],
    ['2026-04', 15],
  ]);
});

test('quarters and years hold what their months hold together', () => {
  const history = [
    monthOf('2025-12', { 5: 40 }),
    monthOf('2026-01', { 5: 20 }),
    monthOf('2026-02', { 1: 20 }),
  ];

  assert.deepEqual(counts(trend('quarter', ...history)), [
    ['2025-Q4', 40],
    ['2026-Q1', 40],
  ]);
  assert.deepEqual(
    trend('year', ...history).map(({ shares }) => shares?.satisfied.percent),
    [100, 50],
  );
});

test('from thirty answers on a step has shares', () => {
  const [few, enough] = trend(
    'month',
    monthOf('2026-01', { 5: 29 }),
    monthOf('2026-02', { 5: 27, 1: 3 }),
  );

  assert.equal(few?.shares, null);
  assert.deepEqual(enough?.shares?.satisfied, { percent: 90, interval: { low: 74, high: 97 } });
});

test('a step with fewer than ten answers has neither, and a second one with it', () => {
  const history = [
    monthOf('2026-01', { 5: 40 }),
    monthOf('2026-02', { 5: 9 }),
    monthOf('2026-03', { 5: 50 }),
  ];

  const points = trend('month', ...history);

  assert.deepEqual(counts(points), [
    ['2026-01', 40],
    ['2026-02', null],
    ['2026-03', null],
  ]);
  assert.equal(points[2]?.shares, null);
  assert.deepEqual(counts(trend('quarter', ...history)), [['2026-Q1', 99]]);
});

test('answers to the headline question are held to the same rule by themselves', () => {
  const optional: Survey = {
    ...defaultSurvey,
    questions: defaultSurvey.questions.map((question) => ({ ...question, required: false })),
  };
  const few = monthOf('2026-02', { 5: 9 });
  const history = [
    monthOf('2026-01', { 5: 40 }),
    { ...few, tally: { ...few.tally, n: 60 } },
    monthOf('2026-03', { 5: 50 }),
  ];

  const points = trendOf({ survey: optional, history, step: 'month' });

  assert.deepEqual(
    points.map(({ n, shares }) => [n, shares?.satisfied.percent]),
    [
      [40, 100],
      [60, undefined],
      [50, undefined],
    ],
  );
});

test('a survey without a scale has counts and no shares', () => {
  const survey: Survey = { ...defaultSurvey, questions: defaultSurvey.questions.slice(1) };

  const [point] = trendOf({ survey, history: [monthOf('2026-01', { 5: 40 })], step: 'year' });

  assert.deepEqual(point, { period: '2026', n: 40, shares: null });
});

test('every step has the shape of the contract', () => {
  const points = trend('quarter', monthOf('2026-01', { 5: 3 }), monthOf('2026-08', { 5: 40 }));

  for (const point of points) assert.deepEqual(trendPointSchema.parse(point), point);
});
