import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClient } from './client.ts';
import {
  failureOf,
  fakeTime,
  json,
  rating,
  receipt,
  startServer,
} from './local-server.fixture.mts';

for (const status of [408, 429, 500, 503]) {
  test(`status ${String(status)} is tried again for readings and ratings`, async (t) => {
    const { baseUrl, requests } = await startServer(t, json(status, {}));
    const client = createClient({ baseUrl, ...fakeTime() });

    await failureOf(client.unit('a'));
    await failureOf(client.submit(rating));

    assert.equal(requests.length, 6);
  });
}

for (const status of [400, 403, 404, 409, 413, 415, 422]) {
  test(`status ${String(status)} is final`, async (t) => {
    const { baseUrl, requests } = await startServer(t, json(status, {}));

    await failureOf(createClient({ baseUrl, ...fakeTime() }).submit(rating));

    assert.equal(requests.length, 1);
  });
}

test('the number of retries is the caller’s to choose', async (t) => {
  const { baseUrl, requests } = await startServer(t, json(503, {}));
  const time = fakeTime();

  await failureOf(createClient({ baseUrl, ...time, maxRetries: 4 }).unit('a'));

  assert.equal(requests.length, 5);
  assert.deepEqual(time.pauses, [500, 1_000, 2_000, 4_000]);
});

test('seconds that the server asks for are waited', async (t) => {
  const busy = json(429, {}, { 'Retry-After': '7' });
  const { baseUrl } = await startServer(t, busy, json(201, receipt));
  const time = fakeTime();

  await createClient({ baseUrl, ...time }).submit(rating);

  assert.deepEqual(time.pauses, [7_500]);
});

test('a date that the server names is waited for', async (t) => {
  const busy = json(503, {}, { 'Retry-After': 'Sun, 22 Nov 2026 00:00:07 GMT' });
  const { baseUrl } = await startServer(t, busy, json(201, receipt));
  const time = fakeTime(Date.UTC(2026, 10, 22));

  await createClient({ baseUrl, ...time }).submit(rating);

  assert.deepEqual(time.pauses, [7_500]);
});

test('a pause beyond a minute is handed to the caller instead of waited', async (t) => {
  const { baseUrl, requests } = await startServer(t, json(503, {}, { 'Retry-After': '120' }));
  const client = createClient({ baseUrl, ...fakeTime(), deadlineMs: 600_000 });

  const error = await failureOf(client.submit(rating));

  assert.equal(error.retryAfterMs, 120_000);
  assert.equal(requests.length, 1);
});

test('a pause that would outlast the deadline is not begun', async (t) => {
  const { baseUrl, requests } = await startServer(t, json(503, {}, { 'Retry-After': '20' }));
  const time = fakeTime();

  const error = await failureOf(createClient({ baseUrl, ...time }).submit(rating));

  assert.equal(error.status, 503);
  assert.deepEqual(time.pauses, [20_500]);
  assert.equal(requests.length, 2);
});
