import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import type { Log, LogFields } from './capabilities.ts';
import { readConfig } from './config.ts';
import { startServer } from './server.ts';

const GIVEN = '0af7651916cd43dd8448eb211c80319c';

interface Bench {
  readonly url: string;
  readonly lines: readonly LogFields[];
}

async function start(t: TestContext, trustedProxies: string): Promise<Bench> {
  const dataDir = await mkdtemp(join(tmpdir(), 'vhcs-request-ids-'));
  const lines: LogFields[] = [];
  const write = (fields: LogFields): void => void lines.push(fields);
  const log: Log = { info: write, warn: write, error: write };
  const server = await startServer(
    readConfig({ PORT: '0', VHCS_DATA_DIR: dataDir, VHCS_TRUSTED_PROXIES: trustedProxies }),
    { log },
  );
  t.after(async () => {
    await server.stop();
    await rm(dataDir, { recursive: true });
  });
  return { url: server.url, lines };
}

const askNothing = (url: string, id: string): Promise<Response> =>
  fetch(`${url}/nothing`, { headers: { 'X-Request-Id': id } });

test('the id that a trusted proxy gives goes back to it and into the log', async (t) => {
  const { url, lines } = await start(t, '1');

  const response = await askNothing(url, GIVEN);

  assert.equal(response.headers.get('X-Request-Id'), GIVEN);
  assert.ok(lines.some(({ requestId }) => requestId === GIVEN));
});

test('an id of free text is not followed, since it could carry something of a visitor', async (t) => {
  const { url, lines } = await start(t, '1');

  const response = await askNothing(url, 'nguyen-van-a-0912345678');

  assert.match(response.headers.get('X-Request-Id') ?? '', /^[\da-f]{12}-\w+$/);
  assert.ok(!JSON.stringify(lines).includes('nguyen'));
});

test('without a proxy no id is followed', async (t) => {
  const { url } = await start(t, '0');

  const response = await askNothing(url, GIVEN);

  assert.notEqual(response.headers.get('X-Request-Id'), GIVEN);
});
