import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createMemoryStore } from '../store/memory.ts';
import { StoreUnavailableError } from '../store/store.ts';
import { createTestApp, NOON, ORIGIN, problemOf, type TestApp } from '../testing/test-app.ts';

const laiChau = 'https://laichau.gov.vn';

const sites = [
  { id: 'lai-chau', name: 'Cổng tỉnh Lai Châu', origins: [laiChau], monitor: true },
  { id: 'vung-tau', name: 'Cổng thành phố Vũng Tàu', origins: ['https://vungtau.gov.vn'] },
];

const monitoringApp = (): TestApp => createTestApp({ data: { sites } });

const sound = { version: '1.0.0', problems: [] };

async function report(
  app: TestApp,
  body: unknown,
  headers: Readonly<Record<string, string>> = { Origin: laiChau },
): Promise<Response> {
  return app.fetch(
    new Request(`${ORIGIN}/v1/installations`, {
      method: 'POST',
      headers,
      body: typeof body === 'string' ? body : JSON.stringify(body),
    }),
  );
}

test('what a page of a monitored site reports is kept by origin and day', async () => {
  const app = monitoringApp();
  const body = { version: '1.0.0', problems: ['csp:connect-src', 'missing:vhcs-results'] };

  const response = await report(app, body);

  assert.equal(response.status, 204);
  assert.equal(response.headers.get('Access-Control-Allow-Origin'), laiChau);
  assert.deepEqual(await app.store.installations.since('2026-01-01'), [
    { origin: laiChau, day: '2026-11-22', ...body },
  ]);
});

test('a report as JSON is taken like one as plain text', async () => {
  const app = monitoringApp();

  const response = await report(app, sound, {
    Origin: laiChau,
    'Content-Type': 'application/json',
  });

  assert.equal(response.status, 204);
  assert.equal((await app.store.installations.since('2026-01-01')).length, 1);
});

test('nothing of the visitor is kept or logged', async () => {
  const app = monitoringApp();
  const visitor = {
    Origin: laiChau,
    Referer: 'https://laichau.gov.vn/bi-mat',
    'User-Agent': 'bi-mat',
    'X-Forwarded-For': '203.0.113.7',
  };

  await report(app, sound, visitor);
  await report(app, { ...sound, problems: ['bi-mat'] }, visitor);

  const traces = JSON.stringify([await app.store.installations.since('2026-01-01'), app.lines]);
  assert.ok(!/bi-mat|203\.0\.113\.7/.test(traces));
});

test('a report of a registered site that is not monitored is dropped', async () => {
  const app = monitoringApp();

  const response = await report(app, sound, { Origin: 'https://vungtau.gov.vn' });

  assert.equal(response.status, 204);
  assert.deepEqual(await app.store.installations.since('2026-01-01'), []);
});

for (const [what, headers] of [
  ['another site', { Origin: 'https://copycat.example' }],
  ['a page that hides its origin', { Origin: 'null' }],
  ['a program that names no page', {}],
] as const) {
  test(`a report of ${what} is refused`, async () => {
    const app = monitoringApp();

    const response = await report(app, sound, headers);

    assert.equal(response.status, 403);
    assert.equal((await problemOf(response)).code, 'origin-not-allowed');
    assert.deepEqual(await app.store.installations.since('2026-01-01'), []);
  });
}

for (const [what, body, field] of [
  ['a free text as a problem', { ...sound, problems: ['Nguyễn Văn A'] }, '/problems/0'],
  ['an address as a problem', { ...sound, problems: ['https://laichau.gov.vn/a'] }, '/problems/0'],
  ['a directive that does not exist', { ...sound, problems: ['csp:me-src'] }, '/problems/0'],
  ['eleven problems', { ...sound, problems: Array(11).fill('second-copy') }, '/problems'],
  ['no version', { problems: [] }, '/version'],
  ['a version that is none', { ...sound, version: 'latest' }, '/version'],
  ['a page', { ...sound, page: '/trang-chu' }, '/page'],
  ['a host', { ...sound, origin: laiChau }, '/origin'],
] as const) {
  test(`a report with ${what} is refused at its field`, async () => {
    const app = monitoringApp();

    const response = await report(app, body);

    const problem = await problemOf(response);
    assert.equal(response.status, 422);
    assert.equal(problem.code, 'invalid-report');
    assert.deepEqual(
      problem.errors?.map((error) => error.field),
      [field],
    );
    assert.deepEqual(await app.store.installations.since('2026-01-01'), []);
  });
}

test('a report of more than two kilobytes is refused', async () => {
  const response = await report(monitoringApp(), `${JSON.stringify(sound)}${' '.repeat(2048)}`);

  assert.equal(response.status, 413);
  assert.match((await problemOf(response)).detail, /larger than 2048 bytes/);
});

test('a report that is no JSON is refused', async () => {
  const response = await report(monitoringApp(), '{"version":');

  assert.equal((await problemOf(response)).code, 'invalid-json');
});

test('while the store is down a report is refused, and a later page may send one', async () => {
  const store = createMemoryStore();
  store.installations.keep = () => Promise.reject(new StoreUnavailableError('disk full'));
  const app = createTestApp({ data: { sites }, store });

  const response = await report(app, sound);

  assert.equal(response.status, 503);
  assert.equal(response.headers.get('Retry-After'), '3600');
});

async function isWanted(app: TestApp, headers: Readonly<Record<string, string>>): Promise<boolean> {
  const response = await app.get('/embed/v1/rollout.json', headers);
  return ((await response.json()) as { readonly report: boolean } | null)?.report ?? false;
}

test('a monitored site is asked to report once a day', async () => {
  const app = monitoringApp();
  const ask = () => isWanted(app, { Origin: laiChau });

  const before = await ask();
  await report(app, sound);
  const after = [await ask(), await ask()];
  app.now = NOON + 12 * 3_600_000;
  const nextDay = await ask();

  assert.deepEqual([before, after, nextDay], [true, [false, false], true]);
});

test('what a site reported before a restart is known after it', async () => {
  const first = monitoringApp();
  await report(first, sound);

  const second = createTestApp({ data: { sites }, store: first.store });

  assert.equal(await isWanted(second, { Origin: laiChau }), false);
});

for (const [what, headers] of [
  ['is not monitored', { Origin: 'https://vungtau.gov.vn' }],
  ['is not registered', { Origin: 'https://copycat.example' }],
  ['hides its origin', { Origin: 'null' }],
  ['is that of the collector, which is not registered', {}],
] as const) {
  test(`a site that ${what} is not asked to report`, async () => {
    assert.equal(await isWanted(monitoringApp(), headers), false);
  });
}

test('pages of the collector itself are asked when its origin is a monitored site', async () => {
  const own = [{ id: 'own', name: 'Cổng', origins: ['https://collector.test'], monitor: true }];
  const app = createTestApp({ data: { sites: own } });

  const before = await isWanted(app, {});
  const response = await report(app, sound, { Origin: 'https://collector.test' });

  assert.equal(before, true);
  assert.equal(response.status, 204);
  assert.equal(await isWanted(app, {}), false);
});

test('every port of the own machine is a site of its own', async () => {
  const own = [{ id: 'dev', name: 'Thử', origins: ['http://localhost:*'], monitor: true }];
  const app = createTestApp({ data: { sites: own } });

  await report(app, sound, { Origin: 'http://localhost:5173' });

  assert.equal(await isWanted(app, { Origin: 'http://localhost:5173' }), false);
  assert.equal(await isWanted(app, { Origin: 'http://localhost:3000' }), true);
});
