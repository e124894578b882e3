import assert from 'node:assert/strict';
import { test } from 'node:test';
import { RatingRun, type RunVerdict } from './rating-run.ts';

const START = Date.UTC(2026, 10, 22, 5);
const MINUTE_MS = 60_000;
const thresholds = { perTenMinutes: 5, perDay: 12 };

test('what stays within the threshold counts', () => {
  const run = new RatingRun();

  assert.deepEqual(kinds(addAll(run, 5, START)), Array(5).fill('counts'));
});

test('the first rating beyond the threshold makes a burst of all before it', () => {
  const run = new RatingRun();
  addAll(run, 5, START);

  assert.deepEqual(run.add('last', START, thresholds), {
    kind: 'burst',
    earlier: [0, 1, 2, 3, 4].map((number) => keyOf(START, number)),
  });
});

test('what follows a burst is held, and the burst is told once', () => {
  const run = new RatingRun();
  addAll(run, 6, START);

  assert.deepEqual(kinds(addAll(run, 3, START + MINUTE_MS)), ['held', 'held', 'held']);
});

test('ratings of earlier windows do not belong to a burst of ten minutes', () => {
  const run = new RatingRun();
  addAll(run, 4, START);

  const verdicts = addAll(run, 6, START + 10 * MINUTE_MS);

  assert.deepEqual(verdicts.at(-1), {
    kind: 'burst',
    earlier: [0, 1, 2, 3, 4].map((number) => keyOf(START + 10 * MINUTE_MS, number)),
  });
});

test('ratings spread over a day make a burst of the whole day', () => {
  const run = new RatingRun();
  for (let window = 0; window < 3; window += 1) {
    addAll(run, 4, START + window * 10 * MINUTE_MS);
  }

  const verdict = run.add('last', START + 30 * MINUTE_MS, thresholds);

  assert.equal(verdict.kind === 'burst' && verdict.earlier.length, 12);
  assert.equal(run.add('later', START + 300 * MINUTE_MS, thresholds).kind, 'held');
});

test('ratings count again once ten minutes have passed within the threshold', () => {
  const run = new RatingRun();
  const wide = { perTenMinutes: 5, perDay: 100 };
  addAll(run, 8, START, wide);
  const stillHeld = addAll(run, 5, START + 10 * MINUTE_MS, wide);

  const after = addAll(run, 5, START + 20 * MINUTE_MS, wide);

  assert.deepEqual(new Set(kinds(stillHeld)), new Set(['held']));
  assert.deepEqual(new Set(kinds(after)), new Set(['counts']));
});

test('a repetition is no further rating', () => {
  const run = new RatingRun();
  addAll(run, 5, START);

  assert.equal(run.add(keyOf(START, 0), START, thresholds).kind, 'counts');
  assert.equal(run.size, 5);
});

test('a clock that is set back an hour begins ten minutes anew', () => {
  const run = new RatingRun();
  addAll(run, 4, START);

  assert.deepEqual(new Set(kinds(addAll(run, 5, START - 60 * MINUTE_MS))), new Set(['counts']));
});

function addAll(run: RatingRun, count: number, nowMs: number, limits = thresholds): RunVerdict[] {
  return Array.from({ length: count }, (_, number) => run.add(keyOf(nowMs, number), nowMs, limits));
}

const keyOf = (nowMs: number, number: number): string => `${String(nowMs)}-${String(number)}`;

const kinds = (verdicts: readonly RunVerdict[]): readonly string[] =>
  verdicts.map(({ kind }) => kind);
