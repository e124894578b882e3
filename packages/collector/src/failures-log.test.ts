import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { LOG_FILE_BYTES } from './store/testing/postgres-binaries.ts';
import { startPostgres } from './store/testing/postgres-server.ts';
import { receivedAt, startCollector, statusesOf } from './testing/collector-process.ts';
import { fillDisk } from './testing/fill-disk.ts';

/** Short ratings fill half a file of PostgreSQL's log long before one of its tables is so large. */
const ROOM_BYTES = LOG_FILE_BYTES / 2;

test('a PostgreSQL that stops since its own log has no room loses and doubles no rating', async (t) => {
  const dataDir = await mkdtemp(join(tmpdir(), 'vhcs-full-log-'));
  t.after(() => rm(dataDir, { recursive: true, force: true }));
  const server = await startPostgres();
  t.after(() => server.stop());
  const databaseUrl = await server.schema();
  const collector = await startCollector(t, { dataDir, databaseUrl });
  const before = await fillDisk(collector.url, { mostRatings: 40 });
  await server.limitFiles(ROOM_BYTES);
  const { acknowledged, refused } = await fillDisk(collector.url);

  await t.test('ratings are refused with when to send them again', async () => {
    const answers = [
      ...refused.map(({ response }) => response),
      await fetch(`${collector.url}/readyz`),
    ];

    for (const { status, headers } of answers) {
      assert.equal(status, 503);
      assert.equal(headers.get('Retry-After'), '5');
    }
  });

  await t.test(
    'once it was started where there is room, the collector goes on by itself',
    async () => {
      await server.whileStopped(() => Promise.resolve());

      assert.equal((await fetch(`${collector.url}/readyz`)).status, 200);
      const sent = refused.map(({ rating }) => rating);
      const statuses = await statusesOf(collector.url, sent);
      // 200: its commit went through, only the answer was lost.
      assert.deepEqual(
        [...statuses].filter((status) => status !== 200 && status !== 201),
        [],
      );
      const all = [...before.acknowledged, ...acknowledged, ...sent];
      assert.deepEqual(await statusesOf(collector.url, all.slice(-300)), new Set([200]));
      assert.equal(await receivedAt(collector.url), all.length);
    },
  );

  await t.test('the log names what stopped it, and no visitor', async () => {
    collector.child.kill('SIGTERM');
    const lines = await collector.log;

    assert.match(lines, /could not write to log file/);
    assert.doesNotMatch(lines, /127\.0\.0\.1(?!:)/);
  });
});
