import assert from 'node:assert/strict';
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { summarySchema } from '@vhcs/contract/schemas';
import type { Log, LogFields } from './capabilities.ts';
import { readConfig } from './config.ts';
import { ListenError } from './http-server.ts';
import { ROLLOUT_FILE } from './rollout/node-rollout-file.ts';
import {
  createRolloutKeys,
  PRIVATE_KEY_FILE,
  readPrivateKey,
} from './rollout/node-rollout-keys.ts';
import { signRollout } from './rollout/signed-rollout.ts';
import { startServer, type RunningServer } from './server.ts';
import { formOf, NOON, ratingOf } from './testing/test-app.ts';

interface Bench {
  readonly server: RunningServer;
  readonly dataDir: string;
  readonly lines: readonly string[];
}

async function start(t: TestContext, dataDir?: string, embedDir?: string): Promise<Bench> {
  const dir = dataDir ?? (await mkdtemp(join(tmpdir(), 'vhcs-server-')));
  const lines: string[] = [];
  const write = (fields: LogFields, message: string): void => {
    lines.push(JSON.stringify({ ...fields, message }));
  };
  const log: Log = { info: write, warn: write, error: write };
  const config = readConfig({ PORT: '0', VHCS_DATA_DIR: dir });
  const surroundings = { clock: () => NOON, log, ...(embedDir !== undefined && { embedDir }) };
  const server = await startServer(config, surroundings);
  t.after(async () => {
    await server.stop();
    await rm(dir, { recursive: true, force: true });
  });
  return { server, dataDir: dir, lines };
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

test('a collector on a free port takes ratings and gives figures', async (t) => {
  const { server } = await start(t);

  const response = await post(server.url, ratingOf());

  assert.match(server.url, /^http:\/\/127\.0\.0\.1:\d+$/);
  assert.equal(response.status, 201);
  assert.equal(await receivedAt(server.url), 1);
});

test('what was stored is there after a restart, and a replay is recognised', async (t) => {
  const first = await start(t);
  const rating = ratingOf();
  await post(first.server.url, rating);
  await first.server.stop();

  const second = await start(t, first.dataDir);

  assert.equal((await post(second.server.url, rating)).status, 200);
  assert.equal(await receivedAt(second.server.url), 1);
});

test('the form works over HTTP', async (t) => {
  const { server } = await start(t);
  const url = `${server.url}/rate/ttpvhcc-lai-chau`;

  const page = await fetch(url);
  const response = await fetch(url, {
    method: 'POST',
    headers: { Origin: server.url },
    body: formOf({ level: '5' }),
    redirect: 'manual',
  });

  assert.match(await page.text(), /Mức độ hài lòng/);
  assert.equal(response.status, 303);
  assert.equal(response.headers.get('Location'), '/rate/ttpvhcc-lai-chau?done=1');
  assert.equal(await receivedAt(server.url), 1);
});

test('what the operator has signed is told to pages', async (t) => {
  const dataDir = await mkdtemp(join(tmpdir(), 'vhcs-server-'));
  await createRolloutKeys(dataDir);
  const key = await readPrivateKey(join(dataDir, PRIVATE_KEY_FILE));
  assert.ok(key);
  const decision = { off: ['vhcs-results'], canary: { version: '1.1.0', percent: 5 } };
  await writeFile(join(dataDir, ROLLOUT_FILE), signRollout(decision, key));

  const { server } = await start(t, dataDir);
  const response = await fetch(`${server.url}/embed/v1/rollout.json`);

  assert.deepEqual(await response.json(), { ...decision, report: false });
});

test('a release leaves those before it where they are', async (t) => {
  const embedDir = await mkdtemp(join(tmpdir(), 'vhcs-embed-'));
  t.after(() => rm(embedDir, { recursive: true }));
  for (const version of ['1.0.0', '1.1.0']) {
    await mkdir(join(embedDir, 'v1', version), { recursive: true });
    await writeFile(join(embedDir, 'v1', version, 'core-abc123.js'), `core of ${version}`);
    await writeFile(join(embedDir, 'v1', `vhcs-${version}.js`), `loader of ${version}`);
  }
  await writeFile(join(embedDir, 'v1/vhcs.js'), 'loader of 1.1.0');
  const { server } = await start(t, undefined, embedDir);
  const textAt = async (path: string) => (await fetch(`${server.url}/embed/v1/${path}`)).text();

  const beforeRollback = await textAt('vhcs.js');
  await copyFile(join(embedDir, 'v1/vhcs-1.0.0.js'), join(embedDir, 'v1/vhcs.js'));

  assert.equal(beforeRollback, 'loader of 1.1.0');
  assert.equal(await textAt('vhcs.js'), 'loader of 1.0.0');
  assert.equal(await textAt('1.0.0/core-abc123.js'), 'core of 1.0.0');
  assert.equal(await textAt('1.1.0_r1/core-abc123.js'), 'core of 1.1.0');
});

test('stopping finishes what is on its way and loses nothing that was acknowledged', async (t) => {
  const first = await start(t);
  const answers = Promise.allSettled(
    Array.from({ length: 50 }, () => post(first.server.url, ratingOf())),
  );
  await post(first.server.url, ratingOf());

  await first.server.stop();

  const settled = await answers;
  const acknowledged = settled.filter(
    (answer) => answer.status === 'fulfilled' && answer.value.status === 201,
  );
  const second = await start(t, first.dataDir);
  assert.equal(await receivedAt(second.server.url), acknowledged.length + 1);
});

test('a request that has begun when the server stops is still answered', async (t) => {
  const { server } = await start(t);
  const body = JSON.stringify(ratingOf());
  const answered = new Promise<number | undefined>((resolve, reject) => {
    const request = httpRequest(`${server.url}/v1/ratings`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) },
    });
    request.on('response', (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    request.on('error', reject);
    request.write(body.slice(0, 20), () => {
      // The first half is on its way; the server stops while it waits for the rest.
      void fetch(`${server.url}/healthz`)
        .then((response) => response.text())
        .then(() => {
          void server.stop();
          request.end(body.slice(20));
        });
    });
  });

  assert.equal(await answered, 201);
  await server.stop();
});

test('after it was stopped nothing answers any more', async (t) => {
  const { server } = await start(t);

  await server.stop();

  await assert.rejects(fetch(`${server.url}/healthz`));
});

test('a port that is taken is told with what to do, and the store is let go', async (t) => {
  const { server, dataDir } = await start(t);
  const other = await mkdtemp(join(tmpdir(), 'vhcs-server-'));
  t.after(() => rm(other, { recursive: true }));
  const config = readConfig({ PORT: new URL(server.url).port, VHCS_DATA_DIR: other });

  await assert.rejects(
    startServer(config, { log: { info: () => 0, warn: () => 0, error: () => 0 } }),
    (error) =>
      error instanceof ListenError &&
      error.message.includes('another program listens there; stop it'),
  );
  const third = await start(t, other);
  assert.equal((await fetch(`${third.server.url}/readyz`)).status, 200);
  assert.notEqual(dataDir, other);
});

test('whoever sends two megabytes hears each time that they are refused', async (t) => {
  const { server } = await start(t);
  const large = 'x'.repeat(2 * 1024 * 1024);
  const init = { method: 'POST', headers: { 'Content-Type': 'text/plain' }, duplex: 'half' };

  const statuses: number[] = [];
  for (let time = 0; time < 4; time += 1) {
    for (const body of [large, new Blob([large]).stream()]) {
      statuses.push((await fetch(`${server.url}/v1/ratings`, { ...init, body })).status);
    }
  }

  assert.deepEqual(statuses, Array<number>(8).fill(413));
  assert.equal(await receivedAt(server.url), 0);
});

test('headers of more than sixteen kilobytes are refused', async (t) => {
  const { server } = await start(t);

  const response = await fetch(`${server.url}/healthz?${'a'.repeat(17 * 1024)}`);

  assert.equal(response.status, 431);
});

test('what is no HTTP is refused and the server goes on', async (t) => {
  const { server } = await start(t);
  const answer = await new Promise<string>((resolve, reject) => {
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1', () => {
      socket.write('HELLO\r\n\r\n');
    });
    socket.once('data', (data) => {
      resolve(data.toString());
      socket.destroy();
    });
    socket.once('error', reject);
  });

  assert.match(answer, /^HTTP\/1\.1 400 /);
  assert.equal((await fetch(`${server.url}/healthz`)).status, 200);
});

test('the log holds nothing of a visitor', async (t) => {
  const { server, lines } = await start(t);

  await fetch(`${server.url}/v1/ratings?visitor=secret-query`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      'User-Agent': 'secret-agent',
      Referer: 'https://secret-referrer.example/',
      'X-Forwarded-For': '203.0.113.7',
    },
    body: JSON.stringify(ratingOf({ answers: { q1: 9 }, comment: 'secret-comment 0912345678' })),
  });
  await fetch(`${server.url}/rate/secret-unit`);
  await server.stop();

  const log = lines.join('\n');
  assert.match(log, /"status":422,"ms":0,"route":"\/v1\/ratings"/);
  assert.ok(!/secret|127\.0\.0\.1(?!:)|203\.0\.113\.7|0912345678|User-Agent/i.test(log));
});
