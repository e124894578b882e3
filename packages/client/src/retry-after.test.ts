import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseRetryAfter } from './retry-after.ts';

const now = Date.UTC(2026, 10, 22, 8, 0, 0);

const cases: readonly (readonly [string, string | null, number | undefined])[] = [
  ['no header asks for nothing', null, undefined],
  ['an empty header asks for nothing', '', undefined],
  ['seconds count from the answer', '7', 7_000],
  ['zero seconds ask for nothing', '0', undefined],
  ['negative seconds ask for nothing', '-5', undefined],
  ['a date counts from the clock', 'Sun, 22 Nov 2026 08:00:30 GMT', 30_000],
  ['a date of RFC 850 counts from the clock', 'Sunday, 22-Nov-26 08:00:30 GMT', 30_000],
  ['a past date asks for nothing', 'Sun, 22 Nov 2026 07:59:59 GMT', undefined],
  ['words ask for nothing', 'soon', undefined],
];

for (const [name, header, expected] of cases) {
  test(name, () => {
    assert.equal(parseRetryAfter(header, now), expected);
  });
}
