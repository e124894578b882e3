import assert from 'node:assert/strict';
import { test } from 'node:test';
import { localDateAt, type AlertList } from '@vhcs/contract';
import { issueToken, type IssuedAs, type IssuedToken } from '../testing/operators.ts';
import { createTestApp, ratingOf, type TestApp } from '../testing/test-app.ts';

const DAY_MS = 86_400_000;

/** An app in which one unit has these levels published, ratings of each. */
async function appWith(levels: Readonly<Record<number, number>>): Promise<TestApp> {
  const app = createTestApp();
  for (const [level, times] of Object.entries(levels)) {
    for (let index = 0; index < times; index += 1) {
      await app.post(ratingOf({ answers: { q1: Number(level) } }));
    }
  }
  app.now += DAY_MS;
  await app.store.closeBatches(localDateAt(app.now), 10);
  return app;
}

async function alerts(app: TestApp, query = '', head?: IssuedAs): Promise<AlertList> {
  const token: IssuedToken = await (head
    ? issueToken(app.store, 'unit-head', head)
    : issueToken(app.store, 'emulation-officer'));
  return (await (await app.get(`/v1/admin/alerts${query}`, token.headers)).json()) as AlertList;
}

test('a unit with more dissatisfied than the limit is an alert, with the share and its interval', async () => {
  const app = await appWith({ 5: 21, 2: 5, 1: 4 });

  const { limit, items } = await alerts(app);

  assert.equal(limit, 20);
  assert.deepEqual(
    items.map(({ unit, n, dissatisfied }) => [unit, n, dissatisfied]),
    [['ttpvhcc-lai-chau', 30, { percent: 30, interval: { low: 17, high: 48 } }]],
  );
});

test('a share at the limit is none', async () => {
  const app = await appWith({ 5: 24, 1: 6 });

  assert.deepEqual((await alerts(app)).items, []);
  assert.equal((await alerts(app, '?limit=19')).items.length, 1);
});

test('the middle of the scale is not dissatisfied', async () => {
  const app = await appWith({ 3: 30 });

  assert.deepEqual((await alerts(app)).items, []);
});

test('fewer than thirty published answers are no alert', async () => {
  const app = await appWith({ 1: 29 });

  assert.deepEqual((await alerts(app)).items, []);
});

test('ratings of a batch that is open are no alert', async () => {
  const app = createTestApp();
  for (let index = 0; index < 40; index += 1) await app.post(ratingOf({ answers: { q1: 1 } }));

  assert.deepEqual((await alerts(app)).items, []);
});

test('a unit head sees alerts of the own unit alone', async () => {
  const app = await appWith({ 1: 30 });

  assert.equal((await alerts(app, '', { unit: 'ttpvhcc-lai-chau' })).items.length, 1);
  assert.equal((await alerts(app, '', { unit: 'vpqh' })).items.length, 0);
});
