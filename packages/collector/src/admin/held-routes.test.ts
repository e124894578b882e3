import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { HeldList, Role } from '@vhcs/contract';
import { issueToken } from '../testing/operators.ts';
import {
  createTestApp,
  openSeries,
  ORIGIN,
  problemOf,
  ratingOf,
  ratingRequest,
  type TestApp,
} from '../testing/test-app.ts';

const group = { ...openSeries, day: '2026-11-22', reason: 'burst' };

/** A collector that holds a burst of 20 ratings beside one that counts. */
async function holding(): Promise<TestApp> {
  const app = createTestApp({ limits: { perUnit: 0, perNetwork: 0, burst: 5 } });
  await app.post(ratingOf());
  for (let index = 0; index < 20; index += 1) {
    const request = ratingRequest(JSON.stringify(ratingOf()));
    await app.fetch(request, { clientNetwork: () => '203.0.113.7' });
  }
  return app;
}

async function decide(app: TestApp, role: Role, body: unknown): Promise<Response> {
  const token = await issueToken(app.store, role);
  return app.fetch(
    new Request(`${ORIGIN}/v1/admin/held/decisions`, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'Content-Type': 'application/json', ...token.headers },
    }),
  );
}

test('a moderator sees what is held, by series, day and reason, and nothing of what it says', async () => {
  const app = await holding();
  const token = await issueToken(app.store, 'moderator');

  const response = await app.get('/v1/admin/held', token.headers);

  assert.equal(response.status, 200);
  assert.deepEqual((await response.json()) as HeldList, { items: [{ ...group, n: 20 }] });
});

test('what is released counts, and the log says by whom', async () => {
  const app = await holding();

  const response = await decide(app, 'moderator', { ...group, decision: 'release' });

  assert.deepEqual(await response.json(), { n: 20 });
  assert.equal(await app.store.received(openSeries), 21);
  const [line] = await app.store.audit.newest({ limit: 1 });
  assert.deepEqual(
    [line?.action, line?.role, line?.unit, line?.detail],
    ['held.released', 'moderator', openSeries.unit, { day: group.day, reason: 'burst', n: 20 }],
  );
});

test('what is rejected never counts', async () => {
  const app = await holding();

  const response = await decide(app, 'moderator', { ...group, decision: 'reject' });

  assert.deepEqual(await response.json(), { n: 20 });
  assert.equal(await app.store.received(openSeries), 1);
  assert.deepEqual(await app.store.held.waiting(), []);
});

test('a second decision is about nothing, and leaves no line', async () => {
  const app = await holding();
  await decide(app, 'moderator', { ...group, decision: 'reject' });
  const [before] = await app.store.audit.newest({ limit: 1 });

  const response = await decide(app, 'moderator', { ...group, decision: 'release' });

  assert.deepEqual(await response.json(), { n: 0 });
  const deeds = (await app.store.audit.newest({ limit: 10 })).filter(({ action }) =>
    action.startsWith('held.'),
  );
  assert.equal(deeds.length, 1);
  assert.equal(before?.action, 'held.rejected');
});

test('an auditor may look and not decide', async () => {
  const app = await holding();
  const token = await issueToken(app.store, 'auditor');

  assert.equal((await app.get('/v1/admin/held', token.headers)).status, 200);
  assert.equal((await decide(app, 'auditor', { ...group, decision: 'release' })).status, 403);
});

test('a decision that names no reason is refused with the field', async () => {
  const app = await holding();

  const response = await decide(app, 'moderator', {
    ...openSeries,
    day: group.day,
    decision: 'release',
  });

  const problem = await problemOf(response);
  assert.equal(response.status, 422);
  assert.equal(problem.code, 'invalid-decision');
  assert.equal(problem.errors?.[0]?.field, '/reason');
});
