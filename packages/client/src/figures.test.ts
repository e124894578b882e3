import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articleRatingSchema, summarySchema } from '@vhcs/contract/schemas';
import { createClient } from './client.ts';
import { getArticleSummary, getSummary } from './figures.ts';
import { failureOf, json, startServer } from './local-server.fixture.mts';
import { createTransport } from './transport.ts';

const share = { percent: 90, interval: { low: 74, high: 97 } };
const shares = { verySatisfied: share, satisfied: share };

const summary = summarySchema.parse({
  unit: 'ttpvhcc-lai-chau',
  survey: 'hai-long-nhanh',
  surveyVersion: 1,
  series: 'open',
  period: { id: 'all', from: null, to: null },
  received: 45,
  suppressed: false,
  n: 42,
  distribution: [{ value: 5, count: 42 }],
  shares,
  questions: [],
  trend: [
    { period: '2026-Q1', n: 30, shares },
    { period: '2026-Q2', n: null, shares: null },
    { period: '2026-Q3', n: 12, shares: null },
  ],
  methodVersion: 1,
  closedThrough: '2026-11-21',
});

test('a trend is asked for by its step and comes back in order', async (t) => {
  const { baseUrl, requests } = await startServer(t, json(200, summary));

  const answer = await createClient({ baseUrl }).summary('ttpvhcc-lai-chau', { trend: 'quarter' });

  assert.equal(requests[0]?.path, '/v1/units/ttpvhcc-lai-chau/summary?trend=quarter');
  assert.deepEqual(answer.trend, summary.trend);
});

test('without a step no trend is asked for', async (t) => {
  const { baseUrl, requests } = await startServer(t, json(200, summary));

  await getSummary(createTransport({ baseUrl }), 'u');

  assert.equal(requests[0]?.path, '/v1/units/u/summary');
});

test('the stars of an article are asked for by its address, whatever that holds', async (t) => {
  const url = 'https://laichau.gov.vn/tin?id=1&trang=2#binh-luan';
  const stars = articleRatingSchema.parse({ sum: 0, count: 0 });
  const { baseUrl, requests } = await startServer(t, json(200, stars));

  const answer = await createClient({ baseUrl }).article(url);

  const asked = new URL(requests[0]?.path ?? '', baseUrl);
  assert.equal(asked.pathname, '/v1/articles/summary');
  assert.deepEqual(Object.fromEntries(asked.searchParams), { url });
  assert.deepEqual(answer, stars);
});

test('options of a call are not taken for its query', async (t) => {
  const { baseUrl, requests } = await startServer(t, json(200, { sum: 4, count: 1 }));
  const { signal } = new AbortController();

  await getArticleSummary(createTransport({ baseUrl }), 'https://a.vn/', {
    signal,
    timeoutMs: 1_000,
  });

  assert.equal(requests[0]?.path, '/v1/articles/summary?url=https%3A%2F%2Fa.vn%2F');
});

test('stars without a count are no answer of the collector', async (t) => {
  const { baseUrl } = await startServer(t, json(200, { sum: 4 }));

  const error = await failureOf(createClient({ baseUrl, maxRetries: 0 }).article('https://a.vn/'));

  assert.equal(error.kind, 'schema');
});

/** Never called: it compiles only while every misuse in it is refused. */
export async function misuse(): Promise<void> {
  const client = createClient({ baseUrl: '' });
  // @ts-expect-error there is no such step
  await client.summary('u', { trend: 'day' });
  // @ts-expect-error an article is named by its address
  await client.article();
}
