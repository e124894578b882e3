import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wilsonInterval } from './wilson.ts';

const rounded = (successes: number, n: number): readonly [string, string] => {
  const { low, high } = wilsonInterval(successes, n);
  return [low.toFixed(6), high.toFixed(6)];
};

test('27 of 30 lie between 0.743789 and 0.965400', () => {
  assert.deepEqual(rounded(27, 30), ['0.743789', '0.965400']);
});

test('0 of 10 lie between 0 and 0.277533', () => {
  assert.deepEqual(rounded(0, 10), ['0.000000', '0.277533']);
});

test('an interval never leaves 0 to 1, whatever n', () => {
  for (const n of [1, 10, 30, 999, 1_000_000]) {
    assert.equal(wilsonInterval(0, n).low, 0);
    assert.equal(wilsonInterval(n, n).high, 1);
  }
});

test('an interval contains its share', () => {
  for (let successes = 0; successes <= 50; successes += 1) {
    const { low, high } = wilsonInterval(successes, 50);

    assert.ok(low <= successes / 50 && successes / 50 <= high);
  }
});

test('the mirror image of a share has the mirror image of its interval', () => {
  const { low, high } = wilsonInterval(3, 40);
  const mirrored = wilsonInterval(37, 40);

  assert.ok(Math.abs(low - (1 - mirrored.high)) < 1e-12);
  assert.ok(Math.abs(high - (1 - mirrored.low)) < 1e-12);
});

test('no answers, or more successes than answers, are refused', () => {
  assert.throws(() => wilsonInterval(0, 0), RangeError);
  assert.throws(() => wilsonInterval(11, 10), RangeError);
  assert.throws(() => wilsonInterval(-1, 10), RangeError);
});
