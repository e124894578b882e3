import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { readConfig } from './config.ts';
import { startServer } from './server.ts';
import { NOON, ratingOf } from './testing/test-app.ts';

const silent = { info: () => 0, warn: () => 0, error: () => 0 };

/** A collector behind a number of proxies that takes two ratings of a network; gives its address. */
async function startServing(t: TestContext, trustedProxies: string): Promise<string> {
  const dataDir = await mkdtemp(join(tmpdir(), 'vhcs-forwarded-'));
  const config = readConfig({
    PORT: '0',
    VHCS_DATA_DIR: dataDir,
    VHCS_TRUSTED_PROXIES: trustedProxies,
    VHCS_UNIT_LIMIT: '2',
  });
  const server = await startServer(config, { clock: () => NOON, log: silent });
  t.after(async () => {
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  });
  return server.url;
}

/** The same; gives how it posts. */
async function start(
  t: TestContext,
  trustedProxies: string,
): Promise<(forwarded: string) => Promise<number>> {
  const url = await startServing(t, trustedProxies);
  return async (forwarded) => {
    const response = await fetch(`${url}/v1/ratings`, {
      method: 'POST',
      headers: { 'Content-Type': 'text/plain', 'X-Forwarded-For': forwarded },
      body: JSON.stringify(ratingOf()),
    });
    return response.status;
  };
}

async function statuses(
  post: (forwarded: string) => Promise<number>,
  forwarded: readonly string[],
): Promise<readonly number[]> {
  const all: number[] = [];
  for (const header of forwarded) all.push(await post(header));
  return all;
}

test('without proxies a client cannot escape its limit by a header of its own', async (t) => {
  const post = await start(t, '0');

  const all = await statuses(post, ['198.51.100.1', '203.0.113.1', '192.0.2.1']);

  assert.deepEqual(all, [201, 201, 429]);
});

test('behind one proxy what a client wrote itself is not looked at', async (t) => {
  const post = await start(t, '1');

  const all = await statuses(post, [
    '1.1.1.1, 203.0.113.7',
    '2.2.2.2, 203.0.113.7',
    '3.3.3.3, 203.0.113.7',
  ]);

  assert.deepEqual(all, [201, 201, 429]);
});

test('behind one proxy each network has its own limit', async (t) => {
  const post = await start(t, '1');

  const all = await statuses(post, [
    '203.0.113.7',
    '203.0.113.7',
    '198.51.100.7',
    '2001:db8:1:ab00::1',
    '203.0.113.7',
  ]);

  assert.deepEqual(all, [201, 201, 201, 201, 429]);
});

for (const [trustedProxies, sent, scheme] of [
  ['1', 'https', 'https'],
  ['1', 'http', 'http'],
  ['0', 'https', 'http'],
] as const) {
  test(`a printed code leads to ${scheme} where ${trustedProxies} trusted proxies say ${sent}`, async (t) => {
    const url = await startServing(t, trustedProxies);

    const response = await fetch(`${url}/rate/vpqh/qr.svg`, {
      headers: { 'X-Forwarded-Proto': sent },
    });

    const address = `${url.replace('http:', `${scheme}:`)}/rate/vpqh?channel=qr`;
    assert.ok((await response.text()).includes(`<title>${address}</title>`));
  });
}
