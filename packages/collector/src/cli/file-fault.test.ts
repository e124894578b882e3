import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { STORE_FILE } from '../store/sqlite.ts';
import { alterStore } from './testing/alter-store.ts';
import { createFiguresBench } from './testing/figures-bench.ts';

const english = { LANG: 'en_US.UTF-8' };

const period = ['--period', '2026'];

for (const [where, args, code, message] of [
  [
    'a folder that is not there',
    (folder: string) => ['export', ...period, '--out', join(folder, 'none', 'a.csv')],
    2,
    /none cannot be used: there is no such file or folder\.\n$/,
  ],
  [
    'a folder in place of a file',
    (folder: string) => ['report', ...period, '--out', folder],
    2,
    /cannot be used: it is a folder, and a file is needed\.\n$/,
  ],
  [
    'a full disk',
    () => ['export', ...period, '--out', '/dev/full'],
    1,
    /^The command failed: the disk is full\.\n$/,
  ],
  [
    'a folder that is not there for a backup',
    (folder: string) => ['backup', join(folder, 'none', 'a.sqlite')],
    2,
    /none cannot be used: there is no such file or folder\.\n$/,
  ],
  [
    'a data folder within a file',
    (folder: string) => ['sites', '--data', join(folder, STORE_FILE)],
    2,
    /cannot be used: the path goes through a file as if it were a folder\.\n$/,
  ],
] as const) {
  test(`${where} is told with what can be done`, async (t) => {
    const bench = await createFiguresBench(t);

    const { code: given, err } = await bench.run(args(bench.dataDir), english);

    assert.equal(given, code);
    assert.match(err, message);
  });
}

test('a backup of a damaged store leaves no half of one', async (t) => {
  const bench = await createFiguresBench(t);
  const store = join(bench.dataDir, STORE_FILE);
  const bytes = await readFile(store);
  await writeFile(store, bytes.fill(0xff, 4096, 3 * 4096));
  const folder = join(bench.dataDir, 'backups');
  await mkdir(folder);

  const { code, err } = await bench.run(['backup', join(folder, 'a.sqlite')], english);

  assert.equal(code, 1);
  assert.match(err, /^The command failed: the store is damaged; .*recover\.md/);
  assert.deepEqual(await readdir(folder), []);
});

test('a store that a newer program wrote is not read', async (t) => {
  const bench = await createFiguresBench(t);
  await alterStore(bench, 'UPDATE schema_version SET version = 999');

  const { code, out, err } = await bench.run(['export', ...period], english);

  assert.deepEqual([code, out], [1, '']);
  assert.match(err, /^The command failed: the store was written by a newer version; use /);
});

test('figures that a newer program wrote are not compared, and not restored', async (t) => {
  const bench = await createFiguresBench(t);
  const [backup, folder] = ['b.sqlite', 'new'].map((name) => join(bench.dataDir, '..', name));
  await alterStore(bench, 'UPDATE schema_version SET version = 999');
  await bench.run(['backup', backup ?? '']);

  const runs = [['recompute'], ['restore', backup ?? '', '--data', folder ?? '']];
  for (const args of runs) {
    const { code, out, err } = await bench.run(args, english);

    assert.deepEqual([code, out], [1, '']);
    assert.match(err, /^The command failed: the store was written by a newer version; use /);
  }
  assert.deepEqual(await readdir(folder ?? ''), []);
});

test('a value is repeated without what would command the terminal, and not at any length', async (t) => {
  const bench = await createFiguresBench(t);

  const { err } = await bench.run(['export', '--period', `\u001b[2J${'9'.repeat(500)}`], english);

  assert.match(err, /^The option --period is “ \[2J9{96}…”; accepted: /);
});
