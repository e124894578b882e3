import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePeriod } from './period.ts';
import { visiblePeriods, type MonthCount } from './visible-periods.ts';

const MINIMUM = 10;

/** Counts of consecutive months from January 2026. */
const countsOf = (...counts: readonly number[]): readonly MonthCount[] =>
  counts.map((n, index) => ({
    month: `${String(2026 + Math.floor(index / 12))}-${String((index % 12) + 1).padStart(2, '0')}`,
    n,
  }));

const shownOf = (counts: readonly MonthCount[]): readonly string[] =>
  Array.from(visiblePeriods(counts, MINIMUM)).sort();

test('months of ten answers or none hide nothing', () => {
  assert.deepEqual(shownOf(countsOf(10, 0, 25)), [
    '2026',
    '2026-01',
    '2026-03',
    '2026-H1',
    '2026-Q1',
    'all',
  ]);
});

test('nine answers are hidden in every period', () => {
  assert.deepEqual(shownOf(countsOf(4, 5)), []);
});

test('a second month is hidden along with the only one that has too few', () => {
  assert.deepEqual(shownOf(countsOf(25, 4, 30)), ['2026', '2026-01', '2026-H1', '2026-Q1', 'all']);
});

test('the month before is hidden where none comes after', () => {
  assert.deepEqual(shownOf(countsOf(25, 30, 4)), ['2026', '2026-01', '2026-H1', '2026-Q1', 'all']);
});

test('two months with ten answers between them protect each other', () => {
  assert.deepEqual(shownOf(countsOf(6, 4, 30)), ['2026', '2026-03', '2026-H1', '2026-Q1', 'all']);
});

test('a month alone in its quarter is protected by a month of the next, whose others stay', () => {
  assert.deepEqual(shownOf(countsOf(0, 0, 4, 25, 30, 28)), [
    '2026',
    '2026-05',
    '2026-06',
    '2026-H1',
    'all',
  ]);
});

test('a quarter that already leaves ten answers is hidden without a further month', () => {
  assert.deepEqual(shownOf(countsOf(0, 0, 4, 6, 7, 30)), ['2026', '2026-06', '2026-H1', 'all']);
});

test('a year with too few is protected by the year after it', () => {
  assert.deepEqual(shownOf([...countsOf(...Array<number>(11).fill(0), 3, 40, 50)]), [
    '2027-02',
    'all',
  ]);
});

test('months that are not there are as months without answers', () => {
  const sparse = [
    { month: '2026-01', n: 12 },
    { month: '2026-09', n: 15 },
  ];

  assert.ok(visiblePeriods(sparse, MINIMUM).has('2026-09'));
  assert.equal(visiblePeriods([], MINIMUM).size, 0);
});

/** Counts as they might come about: small months beside large ones, with months left out. */
function randomCounts(seed: number): readonly MonthCount[] {
  let state = seed;
  const below = (limit: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  const counts = Array.from({ length: 60 }, () => below([1, 10, 25, 60][below(4)] ?? 1));
  const monthsApart = seed % 2 === 0 ? 1 : 5;
  return countsOf(...counts).filter(
    (_, index) => index % monthsApart === 0 && index < 12 * monthsApart,
  );
}

const CASES = Array.from({ length: 150 }, (_, seed) => randomCounts(seed));

const answersIn = (counts: readonly MonthCount[]): number =>
  counts.reduce((sum, { n }) => sum + n, 0);

function monthsWithin(period: string, counts: readonly MonthCount[]): readonly MonthCount[] {
  const range = parsePeriod(period)?.months;
  return counts.filter(({ month }) => !range || (range.from <= month && month <= range.to));
}

/** A sum of months as a vector: which of them it contains. */
type Sum = readonly number[];

/** Brings sums into a form in which it is easy to see what can be made of them. */
function reduced(sums: readonly Sum[]): readonly Sum[] {
  const basis: Sum[] = [];
  for (const sum of sums) {
    const rest = remainder(sum, basis);
    const pivot = rest.findIndex((value) => Math.abs(value) > 1e-9);
    if (pivot >= 0) basis.push(rest.map((value) => value / (rest[pivot] ?? 1)));
  }
  return basis;
}

/** What is left of a sum after all that can be made of the basis is subtracted. */
function remainder(sum: Sum, basis: readonly Sum[]): Sum {
  return basis.reduce((rest, row) => {
    const pivot = row.findIndex((value) => Math.abs(value) > 1e-9);
    const times = rest[pivot] ?? 0;
    return rest.map((value, index) => value - times * (row[index] ?? 0));
  }, sum);
}

test('no adding and subtracting of what is shown isolates fewer than ten answers', () => {
  for (const counts of CASES) {
    const shown = shownOf(counts).map((period): Sum => {
      const within = monthsWithin(period, counts);
      return counts.map((count) => (within.includes(count) ? 1 : 0));
    });
    const basis = reduced(shown);

    for (let subset = 1; subset < 2 ** counts.length; subset += 1) {
      const chosen = counts.map((_, index) => (subset >> index) & 1);
      const answers = counts.reduce((sum, { n }, index) => sum + n * (chosen[index] ?? 0), 0);
      if (answers === 0 || answers >= MINIMUM) continue;
      const isFound = remainder(chosen, basis).every((value) => Math.abs(value) < 1e-9);
      assert.ok(!isFound, `${JSON.stringify(counts)} gives away ${String(answers)} answers`);
    }
  }
});

test('a period with fewer than ten answers is never shown', () => {
  for (const counts of CASES) {
    for (const period of shownOf(counts)) {
      assert.ok(answersIn(monthsWithin(period, counts)) >= MINIMUM, period);
    }
  }
});

test('everything together is shown whenever it has ten answers', () => {
  for (const counts of CASES) {
    assert.equal(visiblePeriods(counts, MINIMUM).has('all'), answersIn(counts) >= MINIMUM);
  }
});

test('where no month has too few, every month with answers is shown', () => {
  for (const counts of CASES) {
    const full = counts.map(({ month, n }) => ({ month, n: n < MINIMUM ? 0 : n }));

    const shown = visiblePeriods(full, MINIMUM);

    assert.ok(full.every(({ month, n }) => shown.has(month) === n > 0));
  }
});

test('the same counts give the same periods', () => {
  for (const counts of CASES.slice(0, 20)) {
    assert.deepEqual(shownOf(counts), shownOf(structuredClone(counts)));
  }
});
