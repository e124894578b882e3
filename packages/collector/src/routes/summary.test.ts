import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Summary } from '@vhcs/contract';
import { servedCountId, summarySchema, unitIdSchema } from '@vhcs/contract/schemas';
import { createMemoryStore } from '../store/memory.ts';
import type { Store } from '../store/store.ts';
import {
  createTestApp,
  problemOf,
  ratingOf,
  sampleRegistry,
  type TestApp,
} from '../testing/test-app.ts';

const PATH = '/v1/units/ttpvhcc-lai-chau/summary';

async function summaryOf(app: TestApp, query = ''): Promise<Summary> {
  return summarySchema.parse(await (await app.get(PATH + query)).json());
}

/** Gives ratings yesterday and closes the batch today. */
async function publish(app: TestApp, levels: readonly number[]): Promise<void> {
  for (const level of levels) {
    await app.post(ratingOf({ answers: { q1: level }, localDate: '2026-11-21' }));
  }
  await app.store.closeBatches('2026-11-22', 10);
}

const times = (count: number, level: number): readonly number[] =>
  Array.from({ length: count }, () => level);

test('before a batch closes only the number received is known', async () => {
  const app = createTestApp();
  await app.post(ratingOf());

  const summary = await summaryOf(app);

  assert.equal(summary.received, 1);
  assert.equal(summary.suppressed, true);
  assert.equal(summary.n, null);
});

test('nine ratings stay unpublished and roll forward', async () => {
  const app = createTestApp();

  await publish(app, times(9, 5));

  assert.equal((await summaryOf(app)).suppressed, true);
});

test('thirty ratings are published with shares once their day has closed', async () => {
  const app = createTestApp();

  await publish(app, [...times(27, 5), ...times(3, 1)]);

  const summary = await summaryOf(app);
  assert.equal(summary.n, 30);
  assert.equal(summary.closedThrough, '2026-11-21');
  assert.deepEqual(summary.shares?.satisfied, { percent: 90, interval: { low: 74, high: 97 } });
});

test('where it is known how many people were served, n is held against them', async () => {
  const served = [{ period: '2026-11', people: 100 }].map(({ period, people }) => ({
    id: servedCountId('ttpvhcc-lai-chau', period),
    unit: unitIdSchema.parse('ttpvhcc-lai-chau'),
    period,
    people,
  }));
  const app = createTestApp({ data: { ...sampleRegistry, servedCounts: served } });
  await publish(app, [...times(27, 5), ...times(3, 1)]);

  const month = await summaryOf(app, '?period=2026-11');
  const all = await summaryOf(app);

  assert.deepEqual(month.served?.bounds?.satisfied, { least: 27, most: 97 });
  assert.equal(month.served.people, 100);
  assert.equal(all.served, undefined);
});

test('ratings of today change nothing that is published', async () => {
  const app = createTestApp();
  await publish(app, times(30, 5));
  const before = await summaryOf(app);

  await app.post(ratingOf({ answers: { q1: 1 } }));

  assert.deepEqual(await summaryOf(app), { ...before, received: 31 });
});

test('a period holds only its own months', async () => {
  const app = createTestApp();
  await publish(app, times(10, 4));

  assert.equal((await summaryOf(app, '?period=2026-11')).n, 10);
  assert.equal((await summaryOf(app, '?period=2026-H2')).n, 10);
  assert.equal((await summaryOf(app, '?period=2026-10')).n, null);
  assert.deepEqual((await summaryOf(app, '?period=2026-Q4')).period, {
    id: '2026-Q4',
    from: '2026-10-01',
    to: '2026-12-31',
  });
});

test('series and surveys are never added together', async () => {
  const app = createTestApp();
  await publish(app, times(10, 4));

  assert.equal((await summaryOf(app, '?series=kiosk')).received, 0);
  assert.equal((await summaryOf(app, '?survey=van-hoa-cong-so')).received, 0);
});

test('a closed unit keeps its figures', async () => {
  const response = await createTestApp().get('/v1/units/ubnd-vung-tau/summary');

  assert.equal(response.status, 200);
});

for (const [query, field, accepted] of [
  ['period=2026-13', 'period', /a half 2026-H1/],
  ['series=secret', 'series', /one of open, kiosk, ticket, anonymous/],
  ['survey=A%20B', 'survey', /the id of a survey/],
  ['version=x', 'version', /a version number from 1/],
] as const) {
  test(`${query} is refused with what is accepted`, async () => {
    const response = await createTestApp().get(`${PATH}?${query}`);

    const problem = await problemOf(response);
    assert.equal(response.status, 400);
    assert.equal(problem.errors?.[0]?.field, field);
    assert.match(problem.detail, accepted);
  });
}

for (const path of ['/v1/units/khong-co/summary', `${PATH}?survey=khong-co`, `${PATH}?version=9`]) {
  test(`${path} is 404`, async () => {
    const response = await createTestApp().get(path);

    assert.equal(response.status, 404);
    assert.equal((await problemOf(response)).code, 'unknown-resource');
  });
}

test('a closing is seen at once, also by who has just read the figures', async () => {
  const app = createTestApp();
  const before = await summaryOf(app);

  await publish(app, times(10, 5));

  assert.deepEqual([before.n, (await summaryOf(app)).n], [null, 10]);
});

test('figures of another node are seen after ten seconds', async () => {
  const store = createMemoryStore();
  const [node, other] = [
    createTestApp({ store }),
    createTestApp({ store: asSeenElsewhere(store) }),
  ];
  await summaryOf(other);
  await publish(node, times(10, 5));
  const atOnce = await summaryOf(other);

  other.now += 10_001;

  assert.deepEqual([atOnce.n, (await summaryOf(other)).n], [null, 10]);
});

/** A store whose batches are closed by another process. */
function asSeenElsewhere(store: Store): Store {
  return new Proxy(store, {
    get: (target, name) => {
      if (name === 'closings') return 0;
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
}
