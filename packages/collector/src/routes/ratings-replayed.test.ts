import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  createTestApp,
  newKey,
  NOON,
  openSeries,
  problemOf,
  ratingOf,
} from '../testing/test-app.ts';

const DAY_MS = 86_400_000;

test('the same rating again is answered 200 with the same receipt and counted once', async () => {
  const app = createTestApp();
  const rating = ratingOf();

  const first = await app.post(rating);
  const second = await app.post(rating);

  assert.equal(first.status, 201);
  assert.equal(second.status, 200);
  assert.deepEqual(await second.json(), await first.json());
  assert.equal(await app.store.received(openSeries), 1);
});

test('the order of fields and the case of the key make no other rating', async () => {
  const app = createTestApp();
  const rating = ratingOf();
  const reversed = Object.fromEntries(Object.entries(rating).reverse());

  await app.post(rating);
  const second = await app.post({
    ...reversed,
    idempotencyKey: String(rating['idempotencyKey']).toUpperCase(),
  });

  assert.equal(second.status, 200);
});

test('ten at once with one key are stored once', async () => {
  const app = createTestApp();
  const rating = ratingOf();

  const responses = await Promise.all(Array.from({ length: 10 }, () => app.post(rating)));

  const created = responses.filter(({ status }) => status === 201);
  assert.equal(created.length, 1);
  assert.equal(app.saved.length, 1);
});

test('another rating under a used key is refused and the first stays', async () => {
  const app = createTestApp();
  const rating = ratingOf();
  await app.post(rating);

  const response = await app.post({ ...rating, answers: { q1: 1 } });

  const problem = await problemOf(response);
  assert.equal(response.status, 409);
  assert.equal(problem.code, 'key-reused');
  assert.deepEqual(problem.errors?.[0]?.field, '/idempotencyKey');
  assert.equal(app.saved.length, 1);
});

for (const days of [1, 3, 31]) {
  test(`a replay ${String(days)} days later has the receipt of the first day`, async () => {
    const app = createTestApp();
    const rating = ratingOf();
    const first = await app.post(rating);

    app.now += days * DAY_MS;
    const second = await app.post(rating);

    assert.equal(second.status, 200);
    assert.deepEqual(await second.json(), await first.json());
    assert.equal(app.saved.length, 1);
  });
}

test('a replay after midnight is recognised for keys that hold no time', async () => {
  const app = createTestApp();
  const rating = ratingOf({ idempotencyKey: '0b6e1d9c-6f0a-4d0e-9c54-2f5f9f1f6a11' });
  await app.post(rating);

  app.now += 2 * DAY_MS;
  const second = await app.post(rating);

  assert.equal(second.status, 200);
});

test('another rating under a key of yesterday is still refused', async () => {
  const app = createTestApp();
  const rating = ratingOf();
  await app.post(rating);

  app.now += DAY_MS;
  const response = await app.post({ ...rating, answers: { q1: 1 } });

  assert.equal(response.status, 409);
});

test('a corrected rating counts in place of the first', async () => {
  const app = createTestApp();
  const first = ratingOf({ answers: { q1: 1 } });
  await app.post(first);

  const response = await app.post(ratingOf({ replaces: first['idempotencyKey'] }));

  assert.equal(response.status, 201);
  assert.equal(await app.store.received(openSeries), 1);
});

test('a correction sent again is answered as before', async () => {
  const app = createTestApp();
  const first = ratingOf();
  const correction = ratingOf({ replaces: first['idempotencyKey'] });
  await app.post(first);
  await app.post(correction);

  const again = await app.post(correction);

  assert.equal(again.status, 200);
  assert.equal(await app.store.received(openSeries), 1);
});

for (const [what, changes] of [
  ['a rating that was never sent', {}],
  ['a rating of another unit', { unit: 'so-tc-lai-chau' }],
] as const) {
  test(`a correction of ${what} is refused`, async () => {
    const app = createTestApp();
    const first = ratingOf();
    await app.post(first);
    const replaces = what.includes('never') ? newKey(NOON - 5) : first['idempotencyKey'];

    const response = await app.post(ratingOf({ replaces, ...changes }));

    const problem = await problemOf(response);
    assert.equal(response.status, 409);
    assert.equal(problem.code, 'not-replaceable');
    assert.equal(problem.errors?.[0]?.field, '/replaces');
    assert.equal(app.saved.length, 1);
  });
}
