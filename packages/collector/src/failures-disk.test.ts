import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { promisify } from 'node:util';
import { startPostgres } from './store/testing/postgres-server.ts';
import {
  receivedAt,
  startCollector,
  statusesOf,
  type CollectorStart,
} from './testing/collector-process.ts';
import { fillDisk } from './testing/fill-disk.ts';

const run = promisify(execFile);

/** Largest file of the embedded store in KiB: room for the schema and some hundreds of ratings. */
const FILE_KIB = 1_500;

/** Largest file of PostgreSQL in bytes: room for those of its log and for as many ratings. */
const POSTGRES_FILE_BYTES = 1_500_000;

/** A store on a disk that can be filled. */
interface FullDisk {
  readonly start: CollectorStart;
  /** Makes room; `pid` is that of the collector. */
  readonly makeRoom: (pid: number) => Promise<unknown>;
}

const stores: Readonly<Record<string, (t: TestContext, dataDir: string) => Promise<FullDisk>>> = {
  SQLite: (_t, dataDir) =>
    Promise.resolve({
      start: { dataDir, fileKib: FILE_KIB },
      makeRoom: (pid) => run('prlimit', ['--pid', String(pid), '--fsize=unlimited:unlimited']),
    }),
  PostgreSQL: async (t, dataDir) => {
    const server = await startPostgres();
    t.after(() => server.stop());
    const databaseUrl = await server.schema();
    await server.limitFiles(POSTGRES_FILE_BYTES);
    return { start: { dataDir, databaseUrl }, makeRoom: () => server.limitFiles() };
  },
};

for (const [name, store] of Object.entries(stores)) {
  test(`a full disk under ${name} loses and doubles no rating, is said, and ends when there is room`, async (t) => {
    const dataDir = await mkdtemp(join(tmpdir(), 'vhcs-full-'));
    t.after(() => rm(dataDir, { recursive: true, force: true }));
    const { start, makeRoom } = await store(t, dataDir);
    const first = await startCollector(t, start);
    const { acknowledged, refused } = await fillDisk(first.url, { hasComments: true });

    await t.test('ratings are refused with when to send them again', () => {
      assert.ok(acknowledged.length > 0);
      assert.ok(refused.length > 0);
      for (const { response } of refused) {
        assert.equal(response.status, 503);
        assert.equal(response.headers.get('Retry-After'), '5');
      }
    });

    await t.test('a look at its readiness says so', async () => {
      assert.equal((await fetch(`${first.url}/readyz`)).status, 503);
    });

    await t.test('figures are still given', async () => {
      assert.equal((await fetch(`${first.url}/healthz`)).status, 200);
      assert.equal(await receivedAt(first.url), acknowledged.length);
    });

    await t.test(
      'once there is room, it takes ratings again without being started anew',
      async () => {
        await makeRoom(first.child.pid ?? 0);

        assert.equal((await fetch(`${first.url}/readyz`)).status, 200);
        const again = refused.map(({ rating }) => rating);
        assert.deepEqual(await statusesOf(first.url, again), new Set([201]));
      },
    );

    await t.test('after a restart every rating is there, once', async () => {
      first.child.kill('SIGTERM');
      await once(first.child, 'exit');
      const second = await startCollector(t, withRoom(start));
      const all = [...acknowledged, ...refused.map(({ rating }) => rating)];

      assert.equal(await receivedAt(second.url), all.length);
      assert.deepEqual(await statusesOf(second.url, all.slice(-300)), new Set([200]));
      assert.equal(await receivedAt(second.url), all.length);
    });

    await t.test('the log names what was refused by the system, and no visitor', async () => {
      const lines = await first.log;

      assert.match(lines, /disk I\/O error|database or disk is full|File too large/);
      assert.doesNotMatch(lines, /127\.0\.0\.1(?!:)/);
    });
  });
}

const withRoom = ({ dataDir, databaseUrl }: CollectorStart): CollectorStart => ({
  dataDir,
  ...(databaseUrl !== undefined && { databaseUrl }),
});
