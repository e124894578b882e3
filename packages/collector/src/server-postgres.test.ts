import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test, type TestContext } from 'node:test';
import { summarySchema } from '@vhcs/contract/schemas';
import { readConfig } from './config.ts';
import { startServer } from './server.ts';
import { postgresForFile } from './store/testing/postgres-server.ts';
import { NOON, ratingOf } from './testing/test-app.ts';

const database = postgresForFile(after);

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

test('two collectors on one database take ratings as one', async (t) => {
  const url = await database.schema();
  const [one, other] = await Promise.all([start(t, url), start(t, url)]);
  const rating = ratingOf();

  const answers = [
    await post(one, rating),
    await post(other, rating),
    await post(other, ratingOf()),
  ];

  assert.deepEqual(
    answers.map(({ status }) => status),
    [201, 200, 201],
  );
  assert.deepEqual([await receivedAt(one), await receivedAt(other)], [2, 2]);
});

test('a text with characters that PostgreSQL has no place for is stored without them', async (t) => {
  const collector = await start(t, await database.schema());

  const { status } = await post(collector, { ...ratingOf(), comment: 'Cảm ơn\0 \ud83d' });

  assert.equal(status, 201);
});

test('a database that cannot be reached is told without its password', async (t) => {
  const url = 'postgres://vhcs:secret@127.0.0.1:1/vhcs';

  await assert.rejects(
    start(t, url),
    ({ message }: Error) =>
      /Opening the store in PostgreSQL: .*ECONNREFUSED/.test(message) &&
      !message.includes('secret'),
  );
});

async function start(t: TestContext, databaseUrl: string): Promise<string> {
  const dataDir = await mkdtemp(join(tmpdir(), 'vhcs-server-'));
  t.after(() => rm(dataDir, { recursive: true, force: true }));
  const config = readConfig({
    PORT: '0',
    VHCS_DATA_DIR: dataDir,
    VHCS_DATABASE_URL: databaseUrl,
  });
  const server = await startServer(config, { clock: () => NOON, log: silent });
  t.after(() => server.stop());
  return server.url;
}

const post = (url: string, rating: unknown): Promise<Response> =>
  fetch(`${url}/v1/ratings`, {
    method: 'POST',
    headers: { 'Content-Type': 'text/plain' },
    body: JSON.stringify(rating),
  });

async function receivedAt(url: string): Promise<number> {
  const response = await fetch(`${url}/v1/units/ttpvhcc-lai-chau/summary`);
  return summarySchema.parse(await response.json()).received;
}
