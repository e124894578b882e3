import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articleRatingSchema } from '@vhcs/contract/schemas';
import {
  createTestApp,
  newKey,
  problemOf,
  ratingOf,
  ratingRequest,
  type TestApp,
} from '../testing/test-app.ts';

const article = 'https://laichau.gov.vn/tin-tuc/dien-hinh?id=7';

const starsOf = (stars: number, changes: Readonly<Record<string, unknown>> = {}) =>
  ratingOf({ survey: 'danh-gia-bai-viet', answers: { stars }, article, ...changes });

const summaryOf = async (app: TestApp, url = article): Promise<unknown> => {
  const response = await app.get(`/v1/articles/summary?url=${encodeURIComponent(url)}`);
  return articleRatingSchema.parse(await response.json());
};

const postFrom = async (app: TestApp, network: string, body: unknown): Promise<Response> =>
  app.fetch(ratingRequest(JSON.stringify(body)), { clientNetwork: () => network });

test('an article that nobody rated has 0 points in 0 ratings', async () => {
  const app = createTestApp();

  assert.deepEqual(await summaryOf(app), {
    url: article,
    sum: 0,
    count: 0,
    distribution: [1, 2, 3, 4, 5].map((value) => ({ value, count: 0 })),
  });
});

test('stars are in the sum at once', async () => {
  const app = createTestApp();

  const response = await app.post(starsOf(4));

  assert.equal(response.status, 201);
  assert.deepEqual(countsOf(await summaryOf(app)), [4, 1]);
});

test('nobody may keep the figures of an article', async () => {
  const app = createTestApp();

  const response = await app.get(`/v1/articles/summary?url=${encodeURIComponent(article)}`);

  assert.equal(response.headers.get('Cache-Control'), 'no-store');
  assert.equal(response.headers.get('Access-Control-Allow-Origin'), '*');
});

test('a second rating of the same reader is refused and changes nothing', async () => {
  const app = createTestApp();
  await postFrom(app, '203.0.113.7', starsOf(4));

  const response = await postFrom(app, '203.0.113.7', starsOf(1));

  assert.equal(response.status, 409);
  assert.equal((await problemOf(response)).code, 'already-rated');
  assert.deepEqual(countsOf(await summaryOf(app)), [4, 1]);
});

test('a reader of another network rates too', async () => {
  const app = createTestApp();
  await postFrom(app, '203.0.113.7', starsOf(4));

  await postFrom(app, '203.0.113.8', starsOf(5));

  assert.deepEqual(countsOf(await summaryOf(app)), [9, 2]);
});

test('a retry under the same key is answered as the first time', async () => {
  const app = createTestApp();
  const rating = starsOf(4);
  await app.post(rating);

  const response = await app.post(rating);

  assert.equal(response.status, 200);
  assert.deepEqual(countsOf(await summaryOf(app)), [4, 1]);
});

test('a reader who changes the stars is counted once', async () => {
  const app = createTestApp();
  const first = newKey();
  await app.post(starsOf(4, { idempotencyKey: first }));

  const response = await app.post(starsOf(2, { replaces: first }));

  assert.equal(response.status, 201);
  assert.deepEqual(countsOf(await summaryOf(app)), [2, 1]);
});

test('a rating that could not be stored may be sent anew', async () => {
  const app = createTestApp();
  const unknown = await app.post(starsOf(4, { replaces: newKey() }));

  const response = await app.post(starsOf(4));

  assert.equal(unknown.status, 409);
  assert.equal(response.status, 201);
});

test('places within an article are the same article', async () => {
  const app = createTestApp();
  await app.post(starsOf(4, { article: `${article}#binh-luan` }));

  assert.deepEqual(countsOf(await summaryOf(app, `${article}#dau-trang`)), [4, 1]);
});

test('stars without an article are refused by name', async () => {
  const response = await createTestApp().post(starsOf(4, { article: undefined }));

  assert.equal(response.status, 422);
  assert.deepEqual((await problemOf(response)).errors?.[0]?.field, '/article');
});

for (const query of ['', '?url=', '?url=laichau.gov.vn', '?url=javascript:alert(1)']) {
  test(`the summary of "${query}" is refused with what is accepted`, async () => {
    const response = await createTestApp().get(`/v1/articles/summary${query}`);

    assert.equal(response.status, 400);
    const problem = await problemOf(response);
    assert.equal(problem.code, 'invalid-query');
    assert.match(problem.detail, /the address of the article, https:/);
  });
}

function countsOf(summary: unknown): readonly number[] {
  const { sum, count } = articleRatingSchema.parse(summary);
  return [sum, count];
}
