import assert from 'node:assert/strict';
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { test, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { summarySchema } from '@vhcs/contract/schemas';
import { ratingOf } from './testing/test-app.ts';

const main = fileURLToPath(new URL('main.ts', import.meta.url));

const run = promisify(execFile);

/** Largest file in KiB: room for the schema and some hundreds of ratings. */
const FILE_KIB = 1_500;

/** Ratings on their way at once. */
const OUTSTANDING = 32;

/** Ratings that cannot fit. */
const MOST_RATINGS = 20_000;

type Rating = Readonly<Record<string, unknown>>;

const noLimits = { VHCS_UNIT_LIMIT: '0', VHCS_NETWORK_LIMIT: '0', VHCS_BURST_LIMIT: '0' };

interface Collector {
  readonly child: ChildProcess;
  readonly url: string;
  readonly log: Promise<string>;
}

/** A collector as a process. `fileKib` is the size beyond which the system lets no file grow. */
async function start(t: TestContext, dataDir: string, fileKib?: number): Promise<Collector> {
  const limit = fileKib === undefined ? '' : `ulimit -S -f ${String(fileKib)}; `;
  const child = spawn(
    'bash',
    ['-c', `${limit}exec "$@"`, '-', process.execPath, '--import', 'tsx', main],
    {
      env: { ...process.env, ...noLimits, PORT: '0', VHCS_DATA_DIR: dataDir },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  t.after(() => child.kill('SIGKILL'));
  const log = text(child.stderr);
  for await (const chunk of child.stdout) {
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(String(chunk))?.[0];
    if (url !== undefined) return { child, url, log };
  }
  return assert.fail(await log);
}

const post = async (url: string, rating: Rating): Promise<Response> =>
  fetch(`${url}/v1/ratings`, {
    method: 'POST',
    headers: { 'Content-Type': 'text/plain' },
    body: JSON.stringify(rating),
  });

/** Sends ratings until one is refused; gives those that were acknowledged, and the refusals. */
async function fill(url: string): Promise<{
  readonly acknowledged: readonly Rating[];
  readonly refused: readonly { readonly rating: Rating; readonly response: Response }[];
}> {
  const acknowledged: Rating[] = [];
  const refused: { rating: Rating; response: Response }[] = [];
  const write = async (): Promise<void> => {
    while (refused.length === 0 && acknowledged.length < MOST_RATINGS) {
      const rating = ratingOf();
      const response = await post(url, rating);
      if (response.status === 201) acknowledged.push(rating);
      else refused.push({ rating, response });
    }
  };
  await Promise.all(Array.from({ length: OUTSTANDING }, write));
  return { acknowledged, refused };
}

async function receivedAt(url: string): Promise<number> {
  const response = await fetch(`${url}/v1/units/ttpvhcc-lai-chau/summary`);
  return summarySchema.parse(await response.json()).received;
}

async function statusesOf(url: string, ratings: readonly Rating[]): Promise<ReadonlySet<number>> {
  const statuses = new Set<number>();
  for (const rating of ratings) statuses.add((await post(url, rating)).status);
  return statuses;
}

test('a full disk loses and doubles no rating, is said, and ends when there is room', async (t) => {
  const dataDir = await mkdtemp(join(tmpdir(), 'vhcs-full-'));
  t.after(() => rm(dataDir, { recursive: true, force: true }));
  const first = await start(t, dataDir, FILE_KIB);
  const { acknowledged, refused } = await fill(first.url);

  await t.test('ratings are refused with when to send them again', () => {
    assert.ok(acknowledged.length > 0);
    assert.ok(refused.length > 0);
    for (const { response } of refused) {
      assert.equal(response.status, 503);
      assert.equal(response.headers.get('Retry-After'), '5');
    }
  });

  await t.test('figures are still given', async () => {
    assert.equal((await fetch(`${first.url}/healthz`)).status, 200);
    assert.equal((await fetch(`${first.url}/v1/units/ttpvhcc-lai-chau/summary`)).status, 200);
  });

  await t.test(
    'once there is room, it takes ratings again without being started anew',
    async () => {
      await run('prlimit', ['--pid', String(first.child.pid), '--fsize=unlimited:unlimited']);

      assert.equal((await fetch(`${first.url}/readyz`)).status, 200);
      const again = refused.map(({ rating }) => rating);
      assert.deepEqual(await statusesOf(first.url, again), new Set([201]));
    },
  );

  await t.test('after a restart every rating is there, once', async () => {
    first.child.kill('SIGTERM');
    await once(first.child, 'exit');
    const second = await start(t, dataDir);
    const all = [...acknowledged, ...refused.map(({ rating }) => rating)];

    assert.equal(await receivedAt(second.url), all.length);
    assert.deepEqual(await statusesOf(second.url, all), new Set([200]));
    assert.equal(await receivedAt(second.url), all.length);
  });

  await t.test('the log names what was refused by the system, and no visitor', async () => {
    const lines = await first.log;

    assert.match(lines, /"code":"unavailable"|disk I\/O error|database or disk is full/);
    assert.doesNotMatch(lines, /127\.0\.0\.1(?!:)/);
  });
});
