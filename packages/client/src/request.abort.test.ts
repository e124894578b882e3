import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClient } from './client.ts';
import { pause } from './limited.ts';
import {
  failureOf,
  fakeTime,
  json,
  rating,
  receipt,
  silence,
  startServer,
} from './local-server.fixture.mts';

const key = receipt.idempotencyKey;

test('an attempt that takes too long is a timeout, and tried again', async (t) => {
  const { baseUrl } = await startServer(t, silence);
  const time = fakeTime();
  const client = createClient({ baseUrl, ...time, timeoutMs: 20, maxRetries: 1 });

  const error = await failureOf(client.unit('a'));

  assert.equal(error.kind, 'timeout');
  assert.deepEqual(time.pauses, [500]);
});

test('a body that never ends is a timeout', async (t) => {
  const { baseUrl } = await startServer(t, (response) => response.write('{'));

  const error = await failureOf(createClient({ baseUrl, timeoutMs: 20, maxRetries: 0 }).unit('a'));

  assert.equal(error.kind, 'timeout');
});

test('a call may have a time of its own', async (t) => {
  const { baseUrl } = await startServer(t, silence);

  const error = await failureOf(
    createClient({ baseUrl, maxRetries: 0 }).submit(rating, { timeoutMs: 20 }),
  );

  assert.equal(error.kind, 'timeout');
});

test('the deadline cuts an attempt short', async (t) => {
  const { baseUrl } = await startServer(t, silence);

  const error = await failureOf(createClient({ baseUrl, deadlineMs: 20 }).unit('a'));

  assert.equal(error.kind, 'timeout');
});

test('a call aborted before it begins sends nothing', async (t) => {
  const { baseUrl, requests } = await startServer(t, json(201, receipt));
  const signal = AbortSignal.abort('left the page');

  const error = await failureOf(createClient({ baseUrl }).submit(rating, { signal }));

  assert.equal(error.kind, 'aborted');
  assert.equal(error.cause, 'left the page');
  assert.equal(requests.length, 0);
});

test('a call can be aborted while the answer is awaited', async (t) => {
  const controller = new AbortController();
  const { baseUrl, requests } = await startServer(t, () => {
    controller.abort();
  });

  const error = await failureOf(
    createClient({ baseUrl }).submit(rating, {
      signal: controller.signal,
      idempotencyKey: key,
    }),
  );

  assert.equal(error.kind, 'aborted');
  assert.equal(error.idempotencyKey, key);
  assert.equal(requests.length, 1);
});

test('a call can be aborted while the answer arrives', async (t) => {
  const controller = new AbortController();
  const { baseUrl } = await startServer(t, (response) => {
    response.write('{', () => {
      controller.abort();
    });
  });

  const error = await failureOf(createClient({ baseUrl }).unit('a', { signal: controller.signal }));

  assert.equal(error.kind, 'aborted');
});

test('a call can be aborted during a pause', async (t) => {
  const controller = new AbortController();
  const { baseUrl, requests } = await startServer(t, json(503, {}));
  const sleep: typeof pause = (ms, signal) => {
    controller.abort();
    return pause(ms, signal);
  };

  const error = await failureOf(
    createClient({ baseUrl, sleep }).submit(rating, { signal: controller.signal }),
  );

  assert.equal(error.kind, 'aborted');
  assert.equal(requests.length, 1);
});
