import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addTallies, tallyOf } from './tally.ts';

const day = '2026-11-22';

test('no ratings have no tally', () => {
  assert.equal(tallyOf([]), undefined);
});

test('a tally ends with the latest day of its ratings', () => {
  const days = ['2026-11-20', '2026-11-22', '2026-11-21'];

  const tally = tallyOf(days.map((each) => ({ day: each, answers: {} })));

  assert.deepEqual(tally, { n: 3, answers: {}, closedThrough: '2026-11-22' });
});

test('values, options and null are counted, texts and empty lists are not', () => {
  const tally = tallyOf([
    { day, answers: { q1: 4, q2: ['a', 'b'], q3: null, q4: 'Tốt', q5: [] } },
    { day, answers: { q1: 4, q2: ['b'] } },
  ]);

  assert.deepEqual(tally?.answers, { q1: { 4: 2 }, q2: { a: 1, b: 2 }, q3: { na: 1 } });
});

test('a sum holds the counts of both', () => {
  const one = { n: 2, answers: { q1: { 4: 2 } }, closedThrough: '2026-11-22' };
  const other = {
    n: 1,
    answers: { q1: { 4: 1, 5: 1 }, q2: { a: 1 } },
    closedThrough: '2026-10-01',
  };

  assert.deepEqual(addTallies(one, other), {
    n: 3,
    answers: { q1: { 4: 3, 5: 1 }, q2: { a: 1 } },
    closedThrough: '2026-11-22',
  });
});

test('a sum with nothing is the other', () => {
  const only = { n: 1, answers: { q1: { 5: 1 } }, closedThrough: day };

  assert.deepEqual(addTallies(undefined, only), only);
});
