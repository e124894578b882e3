import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defaultSurvey, type Survey } from '@vhcs/contract';
import { summarySchema } from '@vhcs/contract/schemas';
import type { AnswerTally, Tally } from '../store/store.ts';
import { parsePeriod, type Period } from './period.ts';
import { summarize } from './summary.ts';

const series = {
  unit: 'ttpvhcc-lai-chau',
  survey: 'hai-long-nhanh',
  surveyVersion: 1,
  series: 'open',
} as const;

const period: Period = { label: { id: 'all', from: null, to: null } };

const tallyOf = (n: number, answers: AnswerTally): Tally => ({
  n,
  answers,
  closedThrough: '2026-11-21',
});

const pulse = (counts: Readonly<Record<string, number>>) => {
  const n = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const tally = tallyOf(n, { q1: counts });
  return summarize({ series, survey: defaultSurvey, period, tally });
};

const factors: Survey = {
  ...defaultSurvey,
  id: 'hai-long-5-yeu-to',
  questions: [
    { id: 'a', type: 'scale', required: false, notApplicable: true, text: { vi: 'A' } },
    {
      id: 'chung',
      type: 'scale',
      factor: 0,
      required: true,
      notApplicable: false,
      text: { vi: 'C' },
    },
    {
      id: 'xin',
      type: 'multi',
      required: false,
      text: { vi: 'X' },
      options: [
        { id: 'xin-chao', label: { vi: 'xin chào' } },
        { id: 'xin-loi', label: { vi: 'xin lỗi' } },
      ],
    },
    { id: 't', type: 'text', required: false, maxLength: 100, text: { vi: 'T' } },
  ],
};

const ofFactors = (tally: Tally) => summarize({ series, survey: factors, period, tally });

test('nothing published shows nothing', () => {
  const summary = summarize({
    series,
    survey: defaultSurvey,
    period,
    tally: undefined,
  });

  assert.deepEqual(summary, {
    ...series,
    period: period.label,
    suppressed: true,
    n: null,
    distribution: null,
    shares: null,
    questions: [],
    methodVersion: 1,
    closedThrough: null,
  });
});

test('nine answers are suppressed', () => {
  const summary = pulse({ 5: 9 });

  assert.equal(summary.suppressed, true);
  assert.equal(summary.n, null);
  assert.equal(summary.distribution, null);
  assert.deepEqual(summary.questions, []);
});

test('ten answers are counted in the order of the scale, without shares', () => {
  const summary = pulse({ 5: 8, 3: 2 });

  assert.equal(summary.suppressed, false);
  assert.equal(summary.n, 10);
  assert.deepEqual(summary.distribution, [
    { value: 5, count: 8 },
    { value: 4, count: 0 },
    { value: 3, count: 2 },
    { value: 2, count: 0 },
    { value: 1, count: 0 },
  ]);
  assert.equal(summary.shares, null);
});

test('29 answers have counts and no shares', () => {
  const summary = pulse({ 5: 29 });

  assert.equal(summary.n, 29);
  assert.equal(summary.shares, null);
});

test('30 answers have whole per cent with their interval', () => {
  const summary = pulse({ 5: 20, 4: 7, 1: 3 });

  assert.deepEqual(summary.shares, {
    verySatisfied: { percent: 67, interval: { low: 49, high: 81 } },
    satisfied: { percent: 90, interval: { low: 74, high: 97 } },
  });
});

test('"không áp dụng" is left out of the n of its question', () => {
  const summary = ofFactors(tallyOf(40, { a: { 5: 25, 1: 5, na: 10 }, chung: { 4: 40 } }));

  const [first] = summary.questions;
  assert.equal(first?.n, 30);
  assert.equal(first.notApplicable, 10);
  assert.equal(first.shares?.satisfied.percent, 83);
});

test('a question with fewer than ten answers is left out while others are shown', () => {
  const summary = ofFactors(tallyOf(12, { a: { 5: 9, na: 3 }, chung: { 4: 12 } }));

  assert.deepEqual(
    summary.questions.map(({ question }) => question),
    ['chung', 'xin'],
  );
});

test('a question with fewer than thirty answers has no shares while others have', () => {
  const summary = ofFactors(tallyOf(31, { a: { 5: 29, na: 2 }, chung: { 4: 31 } }));

  assert.equal(summary.questions[0]?.shares, null);
  assert.equal(summary.questions[1]?.shares?.satisfied.percent, 100);
});

test('the overall question is the headline', () => {
  const summary = ofFactors(tallyOf(30, { a: { 1: 30 }, chung: { 5: 30 } }));

  assert.equal(summary.shares?.verySatisfied.percent, 100);
});

test('options are counted among all ratings and have no shares', () => {
  const summary = ofFactors(
    tallyOf(30, { chung: { 5: 30 }, xin: { 'xin-chao': 21, 'xin-loi': 4 } }),
  );

  assert.deepEqual(summary.questions.at(-1), {
    question: 'xin',
    n: 30,
    notApplicable: 0,
    distribution: [
      { value: 'xin-chao', count: 21 },
      { value: 'xin-loi', count: 4 },
    ],
    shares: null,
  });
});

test('on a scale of three the two best points are the satisfied', () => {
  const three: Survey = {
    ...defaultSurvey,
    scale: {
      id: 'sat3',
      order: 'worst-first',
      points: [
        { value: 1, label: { vi: 'Không hài lòng' } },
        { value: 2, label: { vi: 'Hài lòng' } },
        { value: 3, label: { vi: 'Rất hài lòng' } },
      ],
    },
  };

  const tally = tallyOf(40, { q1: { 1: 10, 2: 10, 3: 20 } });
  const summary = summarize({ series, survey: three, period, tally });

  assert.equal(summary.shares?.verySatisfied.percent, 50);
  assert.equal(summary.shares.satisfied.percent, 75);
});

/** The summary of a period when `a` was answered so often in each month from January on. */
function factorsIn(id: string, ...answered: readonly number[]) {
  const history = answered.map((count, index) => ({
    month: `2026-${String(index + 1).padStart(2, '0')}`,
    tally: tallyOf(50, { a: { 5: count }, chung: { 5: 50 } }),
  }));
  const months = parsePeriod(id)?.months;
  const within = history.filter(
    ({ month }) => months && months.from <= month && month <= months.to,
  );
  const a = within.reduce((sum, { tally }) => sum + (tally.answers['a']?.['5'] ?? 0), 0);
  const n = within.length * 50;
  return summarize({
    series,
    survey: factors,
    period: parsePeriod(id) ?? period,
    tally: tallyOf(n, { a: { 5: a }, chung: { 5: n } }),
    history,
  });
}

const askedIn = (...month: Parameters<typeof factorsIn>): readonly string[] =>
  factorsIn(...month).questions.map(({ question }) => question);

test('a question that too few answered in one month is left out of a second month', () => {
  const answered = [40, 4, 30] as const;

  assert.deepEqual(askedIn('2026-01', ...answered), ['a', 'chung', 'xin']);
  assert.deepEqual(askedIn('2026-02', ...answered), ['chung', 'xin']);
  assert.deepEqual(askedIn('2026-03', ...answered), ['chung', 'xin']);
  assert.deepEqual(askedIn('2026-Q1', ...answered), ['a', 'chung', 'xin']);
});

test('a period that is held against nothing is hidden', () => {
  const summary = summarize({
    series,
    survey: factors,
    period: parsePeriod('2026-01') ?? period,
    tally: tallyOf(50, { chung: { 5: 50 } }),
  });

  assert.equal(summary.suppressed, true);
  assert.equal(summary.n, null);
});

test('a summary has the shape of the contract', () => {
  assert.ok(summarySchema.safeParse({ ...pulse({ 5: 30 }), received: 30 }).success);
  assert.ok(summarySchema.safeParse({ ...pulse({ 5: 3 }), received: 3 }).success);
});
