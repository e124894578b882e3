import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePeriod, type Period } from '../figures/period.ts';
import type { SeriesHistory } from '../store/figures.ts';
import { createRegistry } from '../registry/registry.ts';
import { sampleRegistry } from '../testing/test-app.ts';
import { figuresOf as storeOf, historyOf } from './testing/histories.ts';
import { periodFigures, type PeriodFigures } from './testing/period-figures.ts';
import { unitsLikeFirst } from './testing/units-like-first.ts';
import type { UnitFigures } from './unit-figures.ts';
import type { PeriodQuery } from './unit-rows.ts';

const registry = createRegistry(sampleRegistry);

function periodOf(text: string): Period {
  const period = parsePeriod(text);
  assert.ok(period);
  return period;
}

function figuresOf(
  histories: readonly SeriesHistory[],
  query: Partial<PeriodQuery> = {},
): Promise<PeriodFigures> {
  return periodFigures({
    figures: storeOf(histories),
    registry,
    query: { period: periodOf('2026-H1'), today: '2026-11-22', ...query },
  });
}

const rowOf = ({ rows }: PeriodFigures, unit: string) =>
  rows.find((row) => row.unit.id === unit)?.summary;

const busy = historyOf({ '2026-02': { 5: 20, 4: 5, 3: 5 }, '2026-05': { 5: 10, 1: 4 } });
const other = historyOf({ '2026-03': { 4: 36, 2: 4 } }, { unit: 'vp-ubnd-lai-chau' });
const quiet = historyOf({ '2026-03': { 1: 3 } }, { unit: 'so-gddt-lai-chau' });

test('each unit has its ratings, levels and shares of the period', async () => {
  const figures = await figuresOf([busy, other]);

  const row = rowOf(figures, 'ttpvhcc-lai-chau');
  assert.equal(row?.n, 44);
  assert.deepEqual(
    row.distribution?.map(({ count }) => count),
    [30, 5, 5, 0, 4],
  );
  assert.equal(row.shares?.satisfied.percent, 80);
  assert.equal(row.shares.verySatisfied.percent, 68);
});

test('totals are the sums of the rows that are shown', async () => {
  const { rows, totals } = await figuresOf([busy, other, quiet]);

  const [total] = totals;
  const shown = rows.filter(({ summary }) => !summary.suppressed);
  assert.equal(totals.length, 1);
  assert.equal(total?.n, 84);
  assert.equal(
    total.n,
    shown.reduce((sum, { summary }) => sum + (summary.n ?? 0), 0),
  );
  assert.deepEqual(
    total.distribution?.map(({ count }) => count),
    [30, 41, 5, 4, 4],
  );
  assert.equal(total.shares?.satisfied.percent, 85);
});

test('a unit with too few ratings is listed without figures, and is in no total', async () => {
  const withQuiet = await figuresOf([busy, other, quiet]);
  const without = await figuresOf([busy, other]);

  const row = rowOf(withQuiet, 'so-gddt-lai-chau');
  assert.equal(row?.suppressed, true);
  assert.equal(row.n, null);
  assert.equal(row.distribution, null);
  assert.deepEqual(withQuiet.totals, without.totals);
});

test('a total says of how many units it is, and how many have too few ratings', async () => {
  const { rows, totals } = await figuresOf([busy, other, quiet]);

  const hidden = rows.filter(({ summary }) => summary.suppressed).length;
  assert.ok(hidden > 0);
  assert.deepEqual(
    totals.map(({ units, hiddenUnits }) => [units, hiddenUnits]),
    [[rows.length - hidden, hidden]],
  );
});

test('a unit without any rating is listed too', async () => {
  assert.equal(rowOf(await figuresOf([busy]), 'vpqh')?.suppressed, true);
});

test('a unit that had ended before the period is not listed', async () => {
  const during = await figuresOf([busy], { period: periodOf('2025-H1') });
  const after = await figuresOf([busy], { period: periodOf('2026-H1') });

  assert.ok(rowOf(during, 'ubnd-thanh-tri'));
  assert.equal(rowOf(after, 'ubnd-thanh-tri'), undefined);
});

test('a month that a quarter would give away is hidden in its export as in its summary', async () => {
  const history = historyOf({ '2026-01': { 5: 30 }, '2026-02': { 5: 4 }, '2026-03': { 5: 30 } });

  const shown = await Promise.all(
    ['2026-01', '2026-02', '2026-03', '2026-Q1'].map(
      async (period) =>
        rowOf(await figuresOf([history], { period: periodOf(period) }), history.unit)?.n,
    ),
  );

  assert.deepEqual(shown, [30, null, null, 64]);
});

test('series and survey versions have rows and totals of their own', async () => {
  const kiosk = historyOf({ '2026-03': { 5: 12 } }, { series: 'kiosk' });

  const { totals } = await figuresOf([busy, kiosk]);

  assert.deepEqual(
    totals.map(({ series, n }) => [series, n]),
    [
      ['kiosk', 12],
      ['open', 44],
    ],
  );
});

test('of one unit, it and all below it are listed', async () => {
  const { rows, totals } = await figuresOf([busy, other], { unit: 'vp-ubnd-lai-chau' });

  assert.deepEqual(
    rows.map(({ unit }) => unit.id),
    ['vp-ubnd-lai-chau', 'ttpvhcc-lai-chau'],
  );
  assert.equal(totals[0]?.n, 84);
});

test('figures of a survey that is not registered are left out', async () => {
  const gone = historyOf({ '2026-03': { 5: 40 } }, { survey: 'da-bo' });

  assert.equal(rowOf(await figuresOf([gone]), gone.unit)?.survey, 'hai-long-nhanh');
});

test('for the figures of one unit nothing else is read', async () => {
  const query = { period: periodOf('2026-H1'), today: '2026-11-22', unit: other.unit };
  const read: string[] = [];
  const { historiesOf, surveysOf } = storeOf([busy, other, quiet]);
  const figures = {
    historiesOf: (units: readonly string[]) => {
      read.push(...units);
      return historiesOf(units);
    },
    surveysOf,
  };

  const { rows } = await periodFigures({ figures, registry, query: { ...query, isAlone: true } });

  assert.deepEqual(read, [other.unit]);
  assert.deepEqual(
    rows.map(({ unit, summary }) => [unit.id, summary.n]),
    [[other.unit, 40]],
  );
});

test('figures that nobody waits for any more are not read on', async () => {
  const units = unitsLikeFirst(50);
  const query = { period: periodOf('2026-H1'), today: '2026-11-22' };
  const read: string[] = [];
  const asked = {
    figures: storeOf([]),
    registry: createRegistry({ ...sampleRegistry, units }),
    query,
    onRows: ([row]: readonly UnitFigures[]) => read.push(row?.unit.id ?? ''),
    isLeft: () => read.length > 0,
  };

  await assert.rejects(periodFigures(asked), /nobody waits/);

  assert.equal(read.length, 10);
});

/** The pulse survey, with a second version from July 2026 on. */
function registryOfTwoVersions() {
  const [pulse] = sampleRegistry.surveys.filter(({ id }) => id === busy.survey);
  assert.ok(pulse);
  const second = { ...pulse, version: 2, openFrom: '2026-07-01' };
  return createRegistry({ ...sampleRegistry, surveys: [...sampleRegistry.surveys, second] });
}

async function versionsIn(period: string): Promise<Readonly<Record<string, readonly number[]>>> {
  const later = historyOf({ '2026-08': { 5: 40 } }, { surveyVersion: 2 });
  const { rows } = await periodFigures({
    figures: storeOf([busy, later]),
    registry: registryOfTwoVersions(),
    query: { period: periodOf(period), today: '2026-11-22' },
  });
  const of = (id: string): readonly number[] =>
    rows.filter(({ unit }) => unit.id === id).map(({ survey }) => survey.version);
  return { rated: of(busy.unit), quiet: of('vpqh') };
}

test('a version that was over before the period is listed only where it has figures', async () => {
  assert.deepEqual((await versionsIn('2026'))['rated'], [1, 2]);
  assert.deepEqual((await versionsIn('2026-Q4'))['rated'], [2]);
});

test('a unit without figures is listed by the version that the period ended with', async () => {
  assert.deepEqual((await versionsIn('2026-H1'))['quiet'], [1]);
  assert.deepEqual((await versionsIn('2026'))['quiet'], [2]);
});
