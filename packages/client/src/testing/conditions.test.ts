import assert from 'node:assert/strict';
import { test } from 'node:test';
import { safe } from '../safe.ts';
import { rating } from '../local-server.fixture.mts';
import { underConditions } from './conditions.ts';
import { createFakeClient } from './fake-client.ts';
import { createFakeCollector } from './fake-collector.ts';

const setUp = (maxRetries = 0) => {
  const collector = createFakeCollector();
  const app = underConditions(collector);
  return { collector, app, client: createFakeClient(app, { maxRetries }) };
};

test('an app under usual conditions answers as ever', async () => {
  const { client, collector } = setUp();

  await client.submit(rating);

  assert.equal(collector.counted.length, 1);
});

test('during an outage nothing arrives', async () => {
  const { client, collector, app } = setUp();
  app.set({ kind: 'outage' });

  const { error } = await safe(client.submit(rating));

  assert.equal(error?.kind, 'network');
  assert.equal(collector.ratings.length, 0);
});

test('a rating whose answer is lost is tried again, and counted once', async () => {
  const { client, collector, app } = setUp(1);
  app.set({ kind: 'lost-answer' }, { kind: 'usual' });

  await client.submit(rating);

  assert.equal(collector.ratings.length, 1);
});

test('a refusal has the status of its code, and says how long to wait', async () => {
  const { client, app } = setUp();
  app.set({ kind: 'refusing', code: 'too-many-ratings', retryAfterSeconds: 7 });

  const { error } = await safe(client.submit(rating));

  assert.deepEqual(
    [error?.status, error?.code, error?.retryAfterMs],
    [429, 'too-many-ratings', 7_000],
  );
});

test('a conflict passes after one request when the test wants it so', async () => {
  const { client, app } = setUp();
  app.set({ kind: 'refusing', code: 'unit-closed' }, { kind: 'usual' });

  const first = await safe(client.submit(rating));
  const second = await safe(client.submit(rating));

  assert.equal(first.error?.code, 'unit-closed');
  assert.ok(second.data);
});

test('a slow answer comes later than a client waits', async () => {
  const { client, app } = setUp();
  app.set({ kind: 'slow', ms: 1_000 });

  const { error } = await safe(client.submit(rating, { timeoutMs: 5 }));

  assert.equal(error?.kind, 'timeout');
});
