import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wilsonInterval } from '../figures/wilson.ts';
import { rank } from './ranking.ts';

const measured = (name: string, satisfied: number, n: number) => ({
  name,
  interval: wilsonInterval(satisfied, n),
});

/** Small and perfect, large and very good, large and good, large and bad. */
const items = [
  measured('small', 30, 30),
  measured('very good', 960, 1_000),
  measured('good', 900, 1_000),
  measured('bad', 200, 1_000),
];

test('what is certain decides on the order, and overlapping intervals are tied', () => {
  const ranked = rank(items);

  assert.deepEqual(
    ranked.map(({ item, best, worst }) => [item.name, best, worst]),
    [
      ['very good', 1, 2],
      ['small', 1, 3],
      ['good', 2, 3],
      ['bad', 4, 4],
    ],
  );
});

test('those with the same interval have the same places, in the order in which they came', () => {
  const ranked = rank([...items, measured('as bad', 200, 1_000)]);

  assert.deepEqual(
    ranked.slice(-2).map(({ item, best, worst }) => [item.name, best, worst]),
    [
      ['bad', 4, 5],
      ['as bad', 4, 5],
    ],
  );
});

test('the places of many are those that counting each against each gives', () => {
  const many = Array.from({ length: 200 }, (_, index) =>
    measured(String(index), (index * 37) % 90, 90 + ((index * 53) % 400)),
  );

  for (const { item, best, worst } of rank(many)) {
    const better = many.filter(({ interval }) => interval.low > item.interval.high).length;
    const worse = many.filter(({ interval }) => interval.high < item.interval.low).length;
    assert.deepEqual([best, worst], [1 + better, many.length - worse], item.name);
  }
});
