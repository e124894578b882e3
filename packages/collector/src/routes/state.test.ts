import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { routes } from '@vhcs/contract';
import { createTestApp, ORIGIN, problemOf } from '../testing/test-app.ts';
import { collectorVersion } from '../version.ts';

test('the process says that it is alive', async () => {
  const response = await createTestApp().get('/healthz');

  assert.deepEqual(await response.json(), { status: 'ok' });
  assert.equal(response.headers.get('Cache-Control'), 'no-store');
});

test('it is ready while ratings can be stored', async () => {
  const app = createTestApp();

  const before = await app.get('/readyz');
  await app.store.close();
  const after = await app.get('/readyz');

  assert.equal(before.status, 200);
  assert.equal(after.status, 503);
  assert.equal((await problemOf(after)).code, 'unavailable');
  assert.equal(after.headers.get('Retry-After'), '5');
});

test('the OpenAPI document names this version', async () => {
  const response = await createTestApp().get('/openapi.json');

  const document = (await response.json()) as { readonly info: { readonly version: string } };
  const manifest = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  ) as { readonly version: string };
  assert.equal(document.info.version, collectorVersion);
  assert.equal(collectorVersion, manifest.version);
});

test('every route of the contract is served', async () => {
  const app = createTestApp();

  for (const { path, method } of Object.values(routes)) {
    const address = path.replace(/\{\w+\}/g, 'x');
    const response = await app.fetch(new Request(ORIGIN + address, { method }));
    const isMissing =
      response.status === 405 ||
      (response.status === 404 && (await response.text()).includes('not-found'));
    assert.ok(!isMissing, `${method} ${address}`);
  }
});

test('the root leads to the demo portal', async () => {
  const response = await createTestApp().get('/');

  assert.equal(response.status, 302);
  assert.equal(response.headers.get('Location'), '/demo/');
});
