import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { startServer } from '../../bench/child-server.mjs';
import { ratingOf } from './rating.mjs';

const THIRTY_ONE_DAYS_S = 31 * 86_400;

test('the backup of a running collector is checked, and copies of last month are forgotten', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'vhcs-backup-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const environment = { VHCS_DATA_DIR: join(folder, 'data') };
  const backups = join(folder, 'backups');
  mkdirSync(backups);
  const old = join(backups, 'ratings-20200101T000000.sqlite');
  writeFileSync(old, '');
  const lastMonth = Date.now() / 1000 - THIRTY_ONE_DAYS_S;
  utimesSync(old, lastMonth, lastMonth);
  const server = await startServer('packages/collector/dist/main.js', environment);
  t.after(() => server.stop());
  const url = `http://127.0.0.1:${server.port}/v1/ratings`;
  await fetch(url, { method: 'POST', body: ratingOf() });

  const { status, stdout, stderr } = spawnSync('sh', ['examples/deploy/backup.sh', backups], {
    env: { ...process.env, ...environment },
    encoding: 'utf8',
  });

  assert.equal(status, 0, stdout + stderr);
  assert.match(readdirSync(backups).join(), /^ratings-\d{8}T\d{6}\.sqlite$/);
});
