import assert from 'node:assert/strict';
import { test } from 'node:test';
import { printedCount, printedDay } from './printing.ts';

for (const [count, vi, en] of [
  [0, '0', '0'],
  [999, '999', '999'],
  [6816, '6.816', '6,816'],
  [77_166_567, '77.166.567', '77,166,567'],
] as const) {
  test(`${String(count)} is printed in groups of three, by language`, () => {
    assert.deepEqual([printedCount(count, 'vi'), printedCount(count, 'en')], [vi, en]);
  });
}

test('a day is printed with the day first', () => {
  assert.equal(printedDay('2025-06-30'), '30/06/2025');
});
