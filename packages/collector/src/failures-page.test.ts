import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, open, rename, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { promisify } from 'node:util';
import { runCli } from './cli/run-cli.ts';
import { createPool } from './store/postgres/postgres-connection.ts';
import { startPostgres } from './store/testing/postgres-server.ts';
import { PAGE_BYTES } from './store/sqlite-connection.ts';
import { STORE_FILE } from './store/sqlite.ts';
import { receivedAt, startCollector, statusesOf } from './testing/collector-process.ts';
import { NOON, ratingOf } from './testing/test-app.ts';

const run = promisify(execFile);

const POSTGRES_PAGE_BYTES = 8_192;

async function damageLastPage(path: string, pageBytes: number): Promise<void> {
  const { size } = await stat(path);
  const file = await open(path, 'r+');
  await file.write(Buffer.alloc(pageBytes, 0xa5), 0, pageBytes, size - pageBytes);
  await file.close();
}

/** A copy that belongs to whom the original does. */
async function copyFolder(from: string, to: string): Promise<void> {
  await run('cp', ['-a', from, to]);
}

async function temporaryFolder(t: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'vhcs-damaged-'));
  t.after(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Runs the program as an operator does, in English. */
async function vhcs(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<{ readonly code: number; readonly said: string }> {
  let said = '';
  const write = (text: string): void => {
    said += text;
  };
  const code = await runCli(args, {
    env: { LANG: 'en_US.UTF-8', ...env },
    clock: () => NOON,
    out: write,
    err: write,
    embedDir: '',
  });
  return { code, said };
}

const ratings = (count: number): readonly unknown[] =>
  Array.from({ length: count }, () => ratingOf());

test('a damaged page of SQLite is told at the start, and a backup with the ratings sent again is the whole', async (t) => {
  const folder = await temporaryFolder(t);
  const dataDir = join(folder, 'data');
  const backup = join(folder, 'backup.sqlite');
  const [before, after] = [ratings(60), ratings(20)];
  const first = await startCollector(t, { dataDir });
  await statusesOf(first.url, before);
  await vhcs(['backup', backup], { VHCS_DATA_DIR: dataDir });
  await statusesOf(first.url, after);
  first.child.kill('SIGTERM');
  await once(first.child, 'exit');
  await damageLastPage(join(dataDir, STORE_FILE), PAGE_BYTES);

  await assert.rejects(startCollector(t, { dataDir }), /is damaged.*docs\/guides\/recover\.md/s);

  await rename(dataDir, `${dataDir}.damaged`);
  const restored = await vhcs(['restore', backup], { VHCS_DATA_DIR: dataDir });
  assert.equal(restored.code, 0, restored.said);
  const second = await startCollector(t, { dataDir });
  assert.deepEqual(await statusesOf(second.url, after), new Set([201]));
  assert.deepEqual(await statusesOf(second.url, before), new Set([200]));
  assert.equal(await receivedAt(second.url), 80);
});

test('a damaged page of PostgreSQL is told, nothing is acknowledged onto it, and a backup with the ratings sent again is the whole', async (t) => {
  const folder = await temporaryFolder(t);
  const dataDir = join(folder, 'data');
  const backup = join(folder, 'backup');
  const server = await startPostgres();
  t.after(() => server.stop());
  const databaseUrl = await server.schema();
  const [before, after] = [ratings(60), ratings(20)];
  const first = await startCollector(t, { dataDir, databaseUrl });
  await statusesOf(first.url, before);
  await server.whileStopped((data) => copyFolder(data, backup));
  await statusesOf(first.url, after);
  const table = await writtenTable(databaseUrl);
  await server.whileStopped((data) => damageLastPage(join(data, table), POSTGRES_PAGE_BYTES));

  assert.deepEqual(await statusesOf(first.url, ratings(3)), new Set([503]));
  assert.equal((await fetch(`${first.url}/readyz`)).status, 503);
  const found = await vhcs(['doctor'], { VHCS_DATA_DIR: dataDir, VHCS_DATABASE_URL: databaseUrl });
  assert.match(found.said, /✖ Damage: .*invalid page in block.*docs\/guides\/recover\.md/s);
  first.child.kill('SIGTERM');
  assert.match(await first.log, /invalid page in block/);

  await server.whileStopped(async (data) => {
    await rename(data, `${data}.damaged`);
    await copyFolder(backup, data);
  });
  const second = await startCollector(t, { dataDir, databaseUrl });
  assert.deepEqual(await statusesOf(second.url, after), new Set([201]));
  assert.deepEqual(await statusesOf(second.url, before), new Set([200]));
  assert.equal(await receivedAt(second.url), 80);
});

/** The file of the table of ratings, all that it holds written into it. */
async function writtenTable(databaseUrl: string): Promise<string> {
  const pool = createPool(databaseUrl, 1);
  try {
    await pool.query('CHECKPOINT');
    const { rows } = await pool.query<{ readonly path: string }>(
      `SELECT pg_relation_filepath('rating') AS path`,
    );
    return rows[0]?.path ?? assert.fail('there is no such table');
  } finally {
    await pool.end();
  }
}
