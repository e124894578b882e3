import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createClient, type Client } from './client.ts';

/** A registry in which each unit has these successors, with ids or only with names. */
async function clientOf(
  t: TestContext,
  registry: Readonly<Record<string, readonly { unit?: string; name: string }[]>>,
): Promise<Client> {
  const server = createServer(({ url = '' }, response) => {
    const id = url.replace('/v1/units/', '');
    response.setHeader('Content-Type', 'application/json');
    response.end(JSON.stringify({ id, name: { vi: id }, successors: registry[id] ?? [] }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return createClient({
    baseUrl: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
  });
}

const ids = async (client: Client, id: string): Promise<readonly string[]> =>
  (await client.successors(id)).map((unit) => unit.id);

test('a merged unit leads to the ones that take its ratings today', async (t) => {
  const client = await clientOf(t, {
    district: [
      { unit: 'commune-a', name: 'A' },
      { unit: 'commune-b', name: 'B' },
    ],
    'commune-b': [{ unit: 'ward', name: 'W' }],
  });

  assert.deepEqual(await ids(client, 'district'), ['commune-a', 'ward']);
});

test('a unit that goes on, or whose successors are not registered, leads nowhere', async (t) => {
  const client = await clientOf(t, { ended: [{ name: 'Xã Phú Lộc' }] });

  assert.deepEqual(await ids(client, 'standing'), []);
  assert.deepEqual(await ids(client, 'ended'), []);
});

test('a circle in the registry ends', async (t) => {
  const client = await clientOf(t, {
    a: [{ unit: 'b', name: 'B' }],
    b: [
      { unit: 'a', name: 'A' },
      { unit: 'c', name: 'C' },
    ],
  });

  assert.deepEqual(await ids(client, 'a'), ['c']);
});
