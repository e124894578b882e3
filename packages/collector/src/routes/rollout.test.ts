import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rolloutSchema } from '@vhcs/contract/schemas';
import { createMemoryStore } from '../store/memory.ts';
import { StoreUnavailableError } from '../store/store.ts';
import { createTestApp } from '../testing/test-app.ts';

const PATH = '/embed/v1/rollout.json';

test('where nothing was decided the loader is told nothing', async () => {
  const response = await createTestApp().get(PATH);

  assert.equal(await response.json(), null);
});

test('what the deployment decides is told to every page, and may be kept for an hour', async () => {
  const decision = { off: ['vhcs-results'], canary: { version: '1.1.0', percent: 5 } };
  const app = createTestApp({ rollout: { current: () => decision } });

  const response = await app.get(PATH, { Origin: 'https://any.example' });

  assert.deepEqual(rolloutSchema.parse(await response.json()), { ...decision, report: false });
  const { headers } = response;
  assert.equal(headers.get('Cache-Control'), 'public, max-age=3600, stale-while-revalidate=86400');
  assert.equal(headers.get('Access-Control-Allow-Origin'), '*');
  assert.equal(headers.get('Vary'), 'Origin');
  assert.equal(headers.get('Content-Type'), 'application/json');
});

test('a decision that changes is told with the next request', async () => {
  let off: string[] = [];
  const app = createTestApp({ rollout: { current: () => ({ off, canary: null }) } });
  const etag = (await app.get(PATH)).headers.get('ETag') ?? '';

  off = ['*'];
  const response = await app.get(PATH, { 'If-None-Match': etag });

  assert.equal(response.status, 200);
  assert.deepEqual(rolloutSchema.parse(await response.json())?.off, ['*']);
});

test('a decision reaches pages while the store is down', async () => {
  const sites = [{ id: 'a', name: 'A', origins: ['https://a.example'], monitor: true }];
  const store = createMemoryStore();
  store.installations.has = () => Promise.reject(new StoreUnavailableError('disk full'));
  const rollout = { current: () => ({ off: ['*'], canary: null }) };
  const app = createTestApp({ data: { sites }, store, rollout });

  const response = await app.get(PATH, { Origin: 'https://a.example' });

  assert.deepEqual(await response.json(), { off: ['*'], canary: null, report: false });
  assert.ok(app.lines.some(({ level }) => level === 'warn'));
});
