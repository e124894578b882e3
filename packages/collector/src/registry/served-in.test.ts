import assert from 'node:assert/strict';
import { test } from 'node:test';
import { servedCountId, unitIdSchema } from '@vhcs/contract/schemas';
import { createServedIn, type ServedIn } from './served-in.ts';

const UNIT = unitIdSchema.parse('ttpvhcc-lai-chau');

const servedBy = (people: Readonly<Record<string, number>>): ServedIn =>
  createServedIn(
    Object.entries(people).map(([period, count]) => ({
      id: servedCountId(UNIT, period),
      unit: UNIT,
      period,
      people: count,
    })),
  );

const months = (first: number, last: number): Readonly<Record<string, number>> =>
  Object.fromEntries(
    Array.from({ length: last - first + 1 }, (_, index) => [
      `2026-${String(first + index).padStart(2, '0')}`,
      100,
    ]),
  );

test('a period is known by what was said of itself, whatever its parts add up to', () => {
  const servedIn = servedBy({ '2026-Q2': 310, ...months(4, 6) });

  assert.equal(servedIn(UNIT, '2026-Q2'), 310);
});

for (const [whole, people, known] of [
  ['a quarter is the sum of its months', ['2026-Q4', 300], months(10, 12)],
  ['a half is the sum of its quarters', ['2026-H1', 70], { '2026-Q1': 30, '2026-Q2': 40 }],
  ['a half is the sum of its months', ['2026-H2', 600], months(7, 12)],
  ['a half is a quarter and three months', ['2026-H1', 330], { '2026-Q1': 30, ...months(4, 6) }],
  ['a year is the sum of its halves', ['2026', 11], { '2026-H1': 5, '2026-H2': 6 }],
  ['a year is the sum of its months', ['2026', 1200], months(1, 12)],
] as const) {
  test(whole, () => {
    assert.equal(servedBy(known)(UNIT, people[0]), people[1]);
  });
}

test('with a part missing the whole is not known', () => {
  const servedIn = servedBy({ ...months(1, 11), '2025': 9_000 });

  assert.deepEqual(
    ['2026', '2026-H2', '2026-Q4', '2026-12', 'all'].map((period) => servedIn(UNIT, period)),
    [undefined, undefined, undefined, undefined, undefined],
  );
});

test('another unit is not meant', () => {
  assert.equal(servedBy({ '2026': 5 })('vpqh', '2026'), undefined);
});
