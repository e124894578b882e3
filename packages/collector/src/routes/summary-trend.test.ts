import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addDays, type Summary } from '@vhcs/contract';
import { summarySchema } from '@vhcs/contract/schemas';
import { sampleRatings, saveAll } from '../store/testing/sample-ratings.ts';
import { createTestApp, problemOf, type TestApp } from '../testing/test-app.ts';

const PATH = '/v1/units/ttpvhcc-lai-chau/summary';

/** An app in which so many ratings were published on each of some days, each day by itself. */
async function publishedOn(days: Readonly<Record<string, number>>): Promise<TestApp> {
  const app = createTestApp();
  let first = 0;
  for (const [day, count] of Object.entries(days)) {
    await saveAll(app.store, sampleRatings(first, count, { day }));
    await app.store.closeBatches(addDays(day, 1), 1);
    first += count;
  }
  return app;
}

async function summaryOf(app: TestApp, query: string): Promise<Summary> {
  return summarySchema.parse(await (await app.get(PATH + query)).json());
}

const countsOf = ({ trend = [] }: Summary) => trend.map(({ period, n }) => [period, n]);

test('a trend by month has every month from the first published one to the last', async () => {
  const app = await publishedOn({ '2025-12-31': 40, '2026-02-01': 12 });

  const summary = await summaryOf(app, '?trend=month');

  assert.deepEqual(countsOf(summary), [
    ['2025-12', 40],
    ['2026-01', null],
    ['2026-02', 12],
  ]);
  assert.equal(summary.trend?.[0]?.shares?.satisfied.percent, 100);
  assert.equal(summary.trend[2]?.shares, null);
});

test('a trend by quarter, by half and by year adds months up', async () => {
  const app = await publishedOn({ '2025-12-31': 40, '2026-01-31': 20, '2026-03-01': 12 });

  assert.deepEqual(countsOf(await summaryOf(app, '?trend=quarter')), [
    ['2025-Q4', 40],
    ['2026-Q1', 32],
  ]);
  assert.deepEqual(countsOf(await summaryOf(app, '?trend=half')), [
    ['2025-H2', 40],
    ['2026-H1', 32],
  ]);
  assert.deepEqual(countsOf(await summaryOf(app, '?trend=year')), [
    ['2025', 40],
    ['2026', 32],
  ]);
});

test('a trend goes over everything, whatever the period beside it', async () => {
  const app = await publishedOn({ '2025-12-31': 40, '2026-01-31': 20 });

  const summary = await summaryOf(app, '?trend=year&period=2026-01');

  assert.equal(summary.n, 20);
  assert.deepEqual(countsOf(summary), [
    ['2025', 40],
    ['2026', 20],
  ]);
});

test('without anything published a trend is empty', async () => {
  assert.deepEqual((await summaryOf(createTestApp(), '?trend=month')).trend, []);
});

test('without asking for it there is no trend', async () => {
  const app = await publishedOn({ '2026-01-31': 20 });

  assert.equal((await summaryOf(app, '')).trend, undefined);
});

test('no period and no trend gives away a month with too few answers', async () => {
  const app = await publishedOn({ '2026-01-31': 20, '2026-02-28': 9, '2026-03-31': 30 });

  const nOf = async (query: string) => (await summaryOf(app, query)).n;

  assert.deepEqual(countsOf(await summaryOf(app, '?trend=month')), [
    ['2026-01', 20],
    ['2026-02', null],
    ['2026-03', null],
  ]);
  assert.deepEqual(
    [await nOf('?period=2026-01'), await nOf('?period=2026-02'), await nOf('?period=2026-03')],
    [20, null, null],
  );
  assert.deepEqual([await nOf('?period=2026-Q1'), await nOf('')], [59, 59]);
});

test('the series of a trend are never added together', async () => {
  const app = await publishedOn({ '2026-01-31': 20 });

  assert.deepEqual((await summaryOf(app, '?trend=month&series=kiosk')).trend, []);
});

test('a trend that is known is not sent again', async () => {
  const app = await publishedOn({ '2026-01-31': 20 });
  const etag = (await app.get(`${PATH}?trend=month`)).headers.get('ETag') ?? '';

  const again = await app.get(`${PATH}?trend=month`, { 'If-None-Match': etag });

  assert.equal(again.status, 304);
});

for (const step of ['H1', 'day', 'MONTH', '']) {
  test(`a trend by "${step}" is refused with what is accepted`, async () => {
    const response = await createTestApp().get(`${PATH}?trend=${step}`);

    const problem = await problemOf(response);
    assert.equal(response.status, 400);
    assert.equal(problem.errors?.[0]?.field, 'trend');
    assert.match(problem.detail, /one of month, quarter, half, year/);
  });
}
