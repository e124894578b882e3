/* What a program sees of the doubles is what it sees of the collector: one suite for all. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { test, type TestContext } from 'node:test';
import { createClient, safe, type Client } from '@vhcs/client';
import { createFakeClient, createFakeCollector } from '@vhcs/client/testing';
import { collectorHandlers } from '@vhcs/client/testing/msw';
import { createApp } from '@vhcs/collector/app';
import { demoRegistry } from '@vhcs/collector/demo-registry';
import { createMemoryStore } from '@vhcs/collector/memory-store';
import { createRegistry } from '@vhcs/collector/registry';
import { sha256 } from '@vhcs/collector/sha256-web';
import { readFixtures } from '@vhcs/contract/fixtures';
import { setupServer } from 'msw/node';
import { BuiltCollector } from '../../embed/test/built-collector.ts';

const rating = {
  survey: 'hai-long-nhanh',
  surveyVersion: 1,
  unit: 'ttpvhcc-lai-chau',
  channel: 'api',
  language: 'vi',
  answers: { q1: 5 },
} as const;

const file = createRequire(import.meta.url).resolve('@vhcs/contract/fixtures.json');
const samples = readFixtures(JSON.parse(await readFile(file, 'utf8')));

/** A collector of its own for each test, and a client of it. */
const doubles: Readonly<Record<string, (t: TestContext) => Promise<Client>>> = {
  'a fake collector': () => Promise.resolve(createFakeClient(createFakeCollector(samples))),
  "the collector's app behind MSW": (t) => {
    const server = setupServer(...collectorHandlers(appInMemory(), 'http://collector.example'));
    server.listen({ onUnhandledRequest: 'error' });
    t.after(() => {
      server.close();
    });
    return Promise.resolve(createClient({ baseUrl: 'http://collector.example' }));
  },
  'a collector that runs': async (t) => {
    const collector = await BuiltCollector.start();
    t.after(() => collector.remove());
    return createClient({ baseUrl: collector.url });
  },
};

function appInMemory(): ReturnType<typeof createApp> {
  const nothing = (): void => undefined;
  return createApp({
    store: createMemoryStore(),
    registry: createRegistry(demoRegistry(samples)),
    clock: Date.now,
    random: (length) => crypto.getRandomValues(new Uint8Array(length)),
    sha256,
    log: { info: nothing, warn: nothing, error: nothing },
  });
}

for (const [name, start] of Object.entries(doubles)) {
  test(`${name} answers as the contract says`, async (t) => {
    const client = await start(t);

    await t.test('a replay of a rating has the receipt of the first', async () => {
      const idempotencyKey = client.createKey();

      const first = await client.submit(rating, { idempotencyKey });
      const second = await client.submit(rating, { idempotencyKey });

      assert.deepEqual(second, first);
      assert.equal(first.idempotencyKey, idempotencyKey);
    });

    await t.test('a key that comes with another rating is refused', async () => {
      const { idempotencyKey } = await client.submit(rating);

      const { error } = await safe(
        client.submit({ ...rating, answers: { q1: 1 } }, { idempotencyKey }),
      );

      assert.deepEqual([error?.status, error?.code], [409, 'key-reused']);
    });

    await t.test('a rating replaces an earlier one, and only one that there is', async () => {
      const { idempotencyKey } = await client.submit(rating);

      await client.submit({ ...rating, replaces: idempotencyKey });
      const { error } = await safe(client.submit({ ...rating, replaces: client.createKey() }));

      assert.deepEqual([error?.status, error?.code], [409, 'not-replaceable']);
    });

    for (const [change, code, field] of [
      [{ answers: { q1: 9 } }, 'invalid-rating', '/answers/q1'],
      [{ unit: 'nowhere' }, 'unknown-unit', '/unit'],
      [{ surveyVersion: 99 }, 'unknown-survey', '/surveyVersion'],
    ] as const) {
      await t.test(`${JSON.stringify(change)} is refused with its field`, async () => {
        const { error } = await safe(client.submit({ ...rating, ...change }));

        assert.deepEqual([error?.status, error?.code, error?.field], [422, code, field]);
      });
    }

    await t.test('records are found, and what is not there is said to be unknown', async () => {
      assert.equal((await client.unit(rating.unit)).id, rating.unit);
      assert.equal((await client.survey(rating.survey)).version, 1);

      for (const call of [client.unit('x'), client.survey('x'), client.badge('x')]) {
        const { error } = await safe(call);
        assert.deepEqual([error?.status, error?.code], [404, 'unknown-resource']);
      }
    });

    await t.test('lists come page by page, with every record once', async () => {
      const ids: string[] = [];

      for await (const { id } of client.everyUnit({ limit: 3 })) ids.push(id);

      assert.deepEqual([...ids].sort(), samples.units.map(({ id }) => id).sort());
    });
  });
}
