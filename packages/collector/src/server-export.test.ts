import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { readConfig } from './config.ts';
import { startServer } from './server.ts';
import { fillManyFigures } from './exports/testing/many-figures.ts';
import { openSqliteStore, STORE_FILE } from './store/sqlite.ts';
import { sampleRatings, saveAll } from './store/testing/sample-ratings.ts';
import { issueToken } from './testing/operators.ts';
import { NOON, problemOf, sampleRegistry } from './testing/test-app.ts';

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** A store in which the demo unit has 30 published ratings. */
async function fillSamples(path: string): Promise<void> {
  const store = await openSqliteStore({ path });
  await store.registry.change({ put: sampleRegistry }, 0);
  await saveAll(store, sampleRatings(0, 30, { day: '2026-10-05' }));
  await store.closeBatches('2026-10-06', 10);
  await store.close();
}

/** A collector on a store that was filled, and an officer's requests to it. */
async function start(
  t: TestContext,
  fill = fillSamples,
): Promise<(query: string, init?: RequestInit) => Promise<Response>> {
  const dataDir = await mkdtemp(join(tmpdir(), 'vhcs-server-'));
  await fill(join(dataDir, STORE_FILE));
  const store = await openSqliteStore({ path: join(dataDir, STORE_FILE) });
  const { headers } = await issueToken(store, 'emulation-officer');
  await store.close();
  const config = readConfig({ PORT: '0', VHCS_DATA_DIR: dataDir });
  const server = await startServer(config, { clock: () => NOON, log: silent });
  t.after(async () => {
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  });
  return (query, init) => fetch(`${server.url}/v1/admin/exports?${query}`, { headers, ...init });
}

for (const [format, expected] of [
  ['csv', /;ttpvhcc-lai-chau;.*;30;/],
  ['json', /"n": 30/],
  ['xlsx', /^PK/],
] as const) {
  test(`a collector hands figures on as ${format}`, async (t) => {
    const ask = await start(t);

    const response = await ask(`format=${format}`);

    assert.equal(response.status, 200);
    assert.match(Buffer.from(await response.arrayBuffer()).toString(), expected);
  });
}

test('HEAD has the head of an export, and nothing is written for it', async (t) => {
  const ask = await start(t);

  const responses = await Promise.all([1, 2, 3].map(() => ask('', { method: 'HEAD' })));

  for (const response of responses) {
    assert.equal(response.status, 200);
    assert.match(response.headers.get('Content-Disposition') ?? '', /vhcs-all\.csv/);
    assert.equal(await response.text(), '');
  }
  assert.match(await (await ask('')).text(), /;ttpvhcc-lai-chau;/);
});

test('a spreadsheet that would be too long is refused with how long it may be', async (t) => {
  const ask = await start(t, fillManyFigures);

  const response = await ask('period=2026-05&format=xlsx');

  assert.equal(response.status, 422);
  const { code, detail, errors } = await problemOf(response);
  assert.equal(code, 'too-many-rows');
  assert.match(detail, /would have 104,000 rows; expected csv or json, or at most 100,000 rows/);
  assert.equal(errors?.[0]?.field, 'format');
});
