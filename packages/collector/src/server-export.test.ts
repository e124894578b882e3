import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test, type TestContext } from 'node:test';
import type { Worker } from 'node:worker_threads';
import type { LogFields } from './capabilities.ts';
import { readConfig } from './config.ts';
import { startServer } from './server.ts';
import { fillManyFigures } from './exports/testing/many-figures.ts';
import { unitsLikeFirst } from './exports/testing/units-like-first.ts';
import { openStore, type StoreLocation } from './store/open-store.ts';
import { STORE_FILE } from './store/sqlite.ts';
import { postgresForFile } from './store/testing/postgres-server.ts';
import { sampleRatings, saveAll } from './store/testing/sample-ratings.ts';
import { issueToken } from './testing/operators.ts';
import { NOON, problemOf, sampleRegistry } from './testing/test-app.ts';

const database = postgresForFile(after);

/** What is in the environment besides the folder, by engine. */
const engines: Readonly<Record<string, () => Promise<NodeJS.ProcessEnv>>> = {
  SQLite: () => Promise.resolve({}),
  PostgreSQL: async () => ({ VHCS_DATABASE_URL: await database.schema() }),
};

/** A store in which the demo unit has 30 published ratings. */
async function fillSamples(location: StoreLocation): Promise<void> {
  const store = await openStore(location);
  await store.registry.change({ put: sampleRegistry }, 0);
  await saveAll(store, sampleRatings(0, 30, { day: '2026-10-05', answers: { q1: 1 } }));
  await store.closeBatches('2026-10-06', 10);
  await store.close();
}

interface Collector {
  /** Sends an officer's request for figures. */
  readonly ask: (path: string, init?: RequestInit) => Promise<Response>;
  /** The first line of the log about a request for this route. */
  readonly told: (route: string) => Promise<LogFields>;
}

/** A collector on a store that was filled. */
async function start(
  t: TestContext,
  { fill = fillSamples, engine = 'SQLite' } = {},
): Promise<Collector> {
  const dataDir = await mkdtemp(join(tmpdir(), 'vhcs-server-'));
  const env = await engines[engine]?.();
  const config = readConfig({ PORT: '0', VHCS_DATA_DIR: dataDir, ...env });
  const location = { dataDir, databaseUrl: config.databaseUrl };
  await fill(location);
  const store = await openStore(location);
  const { headers } = await issueToken(store, 'emulation-officer');
  await store.close();
  const lines = new EventTarget();
  const log = {
    info: (fields: LogFields) => lines.dispatchEvent(new CustomEvent('line', { detail: fields })),
    warn: () => undefined,
    error: () => undefined,
  };
  const server = await startServer(config, { clock: () => NOON, log });
  t.after(async () => {
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  });
  return {
    ask: (path, init) => fetch(`${server.url}/v1/admin/${path}`, { headers, ...init }),
    told: (route) =>
      new Promise((resolve) => {
        lines.addEventListener('line', (line) => {
          const { detail } = line as CustomEvent<LogFields>;
          if (detail['route'] === route) resolve(detail);
        });
      }),
  };
}

for (const engine of Object.keys(engines)) {
  for (const [path, expected] of [
    ['exports?format=csv', /;ttpvhcc-lai-chau;.*;30;/],
    ['exports?format=json', /"n": 30/],
    ['exports?format=xlsx', /^PK/],
    ['reports', /30 phiếu đã công bố của 1 đơn vị/],
    ['alerts', /"unit":"ttpvhcc-lai-chau",.*"percent":100/],
  ] as const) {
    test(`a collector on ${engine} answers /v1/admin/${path}`, async (t) => {
      const { ask } = await start(t, { engine });

      const response = await ask(path);

      assert.equal(response.status, 200);
      assert.match(Buffer.from(await response.arrayBuffer()).toString(), expected);
    });
  }

  test(`a report that nobody waits for is given up by a collector on ${engine}`, async (t) => {
    const fill = async (location: StoreLocation): Promise<void> => {
      const store = await openStore(location);
      const put = { ...sampleRegistry, units: unitsLikeFirst(2_000) };
      await store.registry.change({ put }, 0);
      await store.close();
    };
    const { ask, told } = await start(t, { engine, fill });
    const line = told('/v1/admin/reports');
    const leaving = new AbortController();
    const ended = new Promise((resolve) => {
      process.once('worker', (thread: Worker) => {
        thread.once('exit', resolve);
        leaving.abort();
      });
    });

    await assert.rejects(ask('reports', { signal: leaving.signal }));
    await ended;

    assert.equal((await line)['status'], 499);
  });
}

test('HEAD has the head of an export, and nothing is written for it', async (t) => {
  const { ask } = await start(t);

  const responses = await Promise.all([1, 2, 3].map(() => ask('exports', { method: 'HEAD' })));

  for (const response of responses) {
    assert.equal(response.status, 200);
    assert.match(response.headers.get('Content-Disposition') ?? '', /vhcs-all\.csv/);
    assert.equal(await response.text(), '');
  }
  assert.match(await (await ask('exports')).text(), /;ttpvhcc-lai-chau;/);
});

test('a spreadsheet that would be too long is refused with how long it may be', async (t) => {
  const fill = ({ dataDir }: StoreLocation): Promise<void> =>
    fillManyFigures(join(dataDir, STORE_FILE));
  const { ask } = await start(t, { fill });

  const response = await ask('exports?period=2026-05&format=xlsx');

  assert.equal(response.status, 422);
  const { code, detail, errors } = await problemOf(response);
  assert.equal(code, 'too-many-rows');
  assert.match(detail, /would have 104,000 rows; expected csv or json, or at most 100,000 rows/);
  assert.equal(errors?.[0]?.field, 'format');
});
