import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { createTestApp, ORIGIN, ratingOf } from './testing/test-app.ts';

test('each answer has its own request id', async () => {
  const app = createTestApp();

  const first = await app.get('/healthz');
  const second = await app.get('/nothing');

  const ids = [first, second].map(({ headers }) => headers.get('X-Request-Id'));
  assert.notEqual(ids[0], ids[1]);
  assert.ok(ids.every((id) => id !== null));
});

test('what succeeds is not logged', async () => {
  const app = createTestApp();

  await app.post(ratingOf());
  await app.get('/v1/units');

  assert.deepEqual(app.lines, []);
});

test('a refusal is logged by route, method, status and request id alone', async () => {
  const app = createTestApp();

  const response = await app.get('/v1/units/secret-unit?q=secret', { 'User-Agent': 'secret' });

  assert.deepEqual(app.lines, [
    {
      level: 'info',
      fields: {
        method: 'GET',
        route: '/v1/units/:id',
        status: 404,
        ms: 0,
        requestId: response.headers.get('X-Request-Id'),
      },
      message: 'refused',
    },
  ]);
});

test('an address of no route is logged without the address', async () => {
  const app = createTestApp();

  await app.get('/secret');

  assert.equal(app.lines[0]?.fields['route'], 'none');
  assert.ok(!JSON.stringify(app.lines).includes('secret'));
});

test('a method that reads like a property is refused as any other', async () => {
  const app = createTestApp();

  const response = await app.fetch(new Request(`${ORIGIN}/healthz`, { method: 'constructor' }));

  assert.equal(response.status, 405);
});

test('nothing that the app imports is of Node', () => {
  const seen = new Set<string>();
  const visit = (file: URL): void => {
    if (seen.has(file.href)) return;
    seen.add(file.href);
    const source = readFileSync(file, 'utf8');
    for (const [, name = ''] of source.matchAll(/from '([^']+)'/g)) {
      assert.ok(!name.startsWith('node:') && !name.includes('node-'), `${file.pathname}: ${name}`);
      if (name.startsWith('.')) visit(new URL(name, file));
    }
  };

  visit(new URL('../src/app.ts', import.meta.url));

  assert.ok(seen.size > 30);
});
