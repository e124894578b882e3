import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createTokenBuckets, type TokenBuckets } from './token-buckets.ts';

const START = Date.UTC(2026, 10, 22, 5);
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

test('a full budget gives all it holds at once, then nothing', () => {
  const buckets = createTokenBuckets({ perMinute: 60 });

  assert.equal(takenAtOnce(buckets, 1, { tries: 100, nowMs: START }), 60);
});

test('an empty budget tells how long it takes until there is one again', () => {
  const buckets = createTokenBuckets({ perMinute: 60 });
  takenAtOnce(buckets, 1, { tries: 60, nowMs: START });

  assert.equal(buckets.take(1, START), 1000);
  assert.equal(buckets.take(1, START + 400), 600);
  assert.equal(buckets.take(1, START + 1000), 0);
});

test('a budget fills evenly and never above what it holds', () => {
  const buckets = createTokenBuckets({ perMinute: 60 });
  takenAtOnce(buckets, 1, { tries: 60, nowMs: START });

  assert.equal(takenAtOnce(buckets, 1, { tries: 100, nowMs: START + 10_000 }), 10);
  assert.equal(takenAtOnce(buckets, 1, { tries: 100, nowMs: START + HOUR_MS }), 60);
});

test('budgets of other names are not touched', () => {
  const buckets = createTokenBuckets({ perMinute: 1 });

  buckets.take(1, START);

  assert.equal(buckets.take(2, START), 0);
  assert.equal(buckets.take(1, START), MINUTE_MS);
});

test('what is put back can be taken again', () => {
  const buckets = createTokenBuckets({ perMinute: 1 });
  buckets.take(1, START);

  buckets.putBack(1);

  assert.equal(buckets.take(1, START), 0);
});

test('a budget that was emptied is still empty after the turn of a minute', () => {
  const buckets = createTokenBuckets({ perMinute: 60 });
  buckets.take(3, START);
  takenAtOnce(buckets, 1, { tries: 60, nowMs: START + 59_000 });

  buckets.take(3, START + MINUTE_MS);

  assert.equal(takenAtOnce(buckets, 1, { tries: 60, nowMs: START + MINUTE_MS }), 1);
});

test('a clock that is set back an hour shuts nobody out for longer than before', () => {
  const buckets = createTokenBuckets({ perMinute: 60 });
  takenAtOnce(buckets, 1, { tries: 60, nowMs: START });

  assert.equal(buckets.take(1, START - HOUR_MS), 1000);
  assert.equal(buckets.take(1, START - HOUR_MS + 1000), 0);
});

test('names beyond number are forgotten, the oldest first', () => {
  const buckets = createTokenBuckets({ perMinute: 1, maxBuckets: 100 });
  buckets.take(1000, START);
  for (let index = 0; index < 99; index += 1) buckets.take(index, START);
  buckets.take(1001, START);

  assert.equal(buckets.take(1000, START), 0);
  assert.equal(buckets.take(1001, START), MINUTE_MS);
});

function takenAtOnce(
  buckets: TokenBuckets,
  name: number,
  { tries, nowMs }: { readonly tries: number; readonly nowMs: number },
): number {
  return Array.from({ length: tries }, () => buckets.take(name, nowMs)).filter((ms) => ms === 0)
    .length;
}
