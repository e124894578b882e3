import assert from 'node:assert/strict';
import { chmod, open, rm, stat, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { PAGE_BYTES } from '../../store/sqlite-connection.ts';
import { STORE_FILE } from '../../store/sqlite.ts';
import { collectorVersion } from '../../version.ts';
import { createCliBench, type CliBench } from '../testing/cli-bench.ts';
import { alterStore } from '../testing/alter-store.ts';
import { createFiguresBench } from '../testing/figures-bench.ts';
import type { Finding } from './finding.ts';

async function statesOf(bench: CliBench, env = {}): Promise<Readonly<Record<string, string>>> {
  const { out } = await bench.run(['doctor', '--json'], env);
  const findings = JSON.parse(out) as readonly Finding[];
  return Object.fromEntries(findings.map(({ check, state }) => [check, state]));
}

test('a collector in good health passes every check', async (t) => {
  const bench = await createFiguresBench(t);
  await chmod(bench.dataDir, 0o700);
  await bench.publish(collectorVersion);

  const { code, out } = await bench.run(['doctor']);

  assert.equal(code, 0, out);
  assert.deepEqual(
    Array.from(out.matchAll(/^(\S) ([^:]+):/gm), ([, sign, name]) => `${sign ?? ''} ${name ?? ''}`),
    [
      '✔ Cài đặt',
      '✔ Thư mục dữ liệu',
      '✔ Ổ đĩa',
      '✔ Kho phiếu',
      '✔ Hư hỏng',
      '✔ Đồng hồ',
      '✔ Danh mục',
      '✔ Các cổng',
      '✔ Nhật ký',
      '✔ Bản phát hành',
    ],
  );
});

test('settings that are not accepted are named, and the exit code tells of it', async (t) => {
  const bench = await createFiguresBench(t);

  const { code, out, err } = await bench.run(['doctor'], { PORT: 'eighty', LANG: 'en_US.UTF-8' });

  assert.equal(code, 1);
  assert.match(out, /✖ Settings:[^]*PORT is "eighty"[^]*→ Put the variables above right/);
  assert.equal(err, '1 check failed.\n');
});

test('without a store it says how to make one', async (t) => {
  const bench = await createCliBench(t);

  const { code, out } = await bench.run(['doctor']);

  assert.equal(code, 1);
  assert.match(out, /✖ Kho phiếu: chưa có kho phiếu\.\n {4}→ Chạy vhcs init/);
});

test('without a data folder it says how to make one', async (t) => {
  const bench = await createCliBench(t);
  await rm(bench.dataDir, { recursive: true });

  const { code, out } = await bench.run(['doctor']);

  assert.equal(code, 1);
  assert.match(out, /✖ Thư mục dữ liệu: chưa có .*\n {4}→ Chạy vhcs init/);
});

test('a data folder that others may read is a warning', async (t) => {
  const bench = await createFiguresBench(t);
  await chmod(bench.dataDir, 0o755);

  const { code, out } = await bench.run(['doctor']);

  assert.equal(code, 0);
  assert.match(out, /! Thư mục dữ liệu: .*quyền 755.*\n {4}→ Chạy chmod 700/);
});

test('a batch that was closed on a day to come tells of a clock that is wrong', async (t) => {
  const bench = await createFiguresBench(t);
  await alterStore(
    bench,
    `UPDATE batch SET closed_on = '2030-01-01' WHERE closed_on = '2026-05-21'`,
  );

  assert.equal((await statesOf(bench))['clock'], 'failure');
});

test('a schema of a newer program is a failure, of an older one a warning', async (t) => {
  const bench = await createFiguresBench(t);
  await alterStore(bench, 'UPDATE schema_version SET version = version - 1');
  const older = await statesOf(bench);
  await alterStore(bench, 'UPDATE schema_version SET version = version + 2');
  const newer = await statesOf(bench);

  assert.deepEqual([older['store'], newer['store']], ['warning', 'failure']);
});

test('a damaged file is a failure', async (t) => {
  const bench = await createFiguresBench(t);
  await alterStore(bench, 'PRAGMA wal_checkpoint(TRUNCATE)');
  const path = join(bench.dataDir, STORE_FILE);
  const { size } = await stat(path);
  await truncate(path, size - PAGE_BYTES);
  const file = await open(path, 'r+');
  await file.write(new Uint8Array(PAGE_BYTES).fill(0xa5), 0, PAGE_BYTES, 2 * PAGE_BYTES);
  await file.close();

  const states = await statesOf(bench);

  assert.ok(Object.values(states).includes('failure'), JSON.stringify(states));
});

test('a changed line of the log is a failure', async (t) => {
  const bench = await createFiguresBench(t);
  await bench.run(['tokens', 'create', '--role', 'auditor']);
  await alterStore(
    bench,
    `DROP TRIGGER audit_is_not_changed; UPDATE audit SET action = 'token.none'`,
  );

  assert.equal((await statesOf(bench))['audit'], 'failure');
});

test('a missing release is a warning', async (t) => {
  const bench = await createFiguresBench(t);

  assert.equal((await statesOf(bench))['releases'], 'warning');
});
