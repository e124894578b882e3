import assert from 'node:assert/strict';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { openWriter, PAGE_BYTES } from '../../store/sqlite-connection.ts';
import { sampleRatings, saveAll } from '../../store/testing/sample-ratings.ts';
import { createCliBench } from '../testing/cli-bench.ts';
import { createFiguresBench } from '../testing/figures-bench.ts';

test('a backup made while ratings come in is sound, and restores what it holds', async (t) => {
  const bench = await createFiguresBench(t);
  const [file, folder] = [join(bench.dataDir, '..', 'b.sqlite'), join(bench.dataDir, '..', 'new')];

  await bench.withStore(async (store) => {
    const saving = saveAll(store, sampleRatings(1_000, 500));
    assert.equal((await bench.run(['backup', file])).code, 0);
    await saving;
  });
  const verified = await bench.run(['restore', '--verify', file]);
  const restored = await bench.run(['restore', file, '--data', folder]);

  assert.match(verified.out, /^Bản sao lưu lành lặn: 84 phiếu đã công bố, 5 số liệu khớp/);
  assert.match(restored.out, /Đã khôi phục vào /);
  assert.deepEqual(await readdir(folder), ['ratings.sqlite']);
  assert.match((await bench.run(['recompute', '--data', folder])).out, /khớp với 84 phiếu/);
});

test('a copy by another tool, which has a log, is restored as well', async (t) => {
  const bench = await createFiguresBench(t);
  const [file, folder] = [join(bench.dataDir, '..', 'b.sqlite'), join(bench.dataDir, '..', 'new')];
  await bench.run(['backup', file]);
  (await openWriter({ path: file, busyTimeoutMs: 0 })).close();

  const { out } = await bench.run(['restore', file, '--data', folder]);

  assert.match(out, /Đã khôi phục vào /);
  const left = await readdir(folder);
  assert.deepEqual(
    left.filter((name) => name.includes('.part')),
    [],
  );
});

test('a backup can be read by nobody else, and overwrites nothing', async (t) => {
  const bench = await createFiguresBench(t);
  const file = join(bench.dataDir, '..', 'b.sqlite');

  await bench.run(['backup', file]);
  const again = await bench.run(['backup', file]);

  assert.equal((await stat(file)).mode & 0o777, 0o600);
  assert.equal(again.code, 2);
  assert.match(again.err, /bản sao lưu không ghi đè/);
});

test('a damaged backup is refused, and nothing of it stays', async (t) => {
  const bench = await createFiguresBench(t);
  const [file, folder] = [join(bench.dataDir, '..', 'b.sqlite'), join(bench.dataDir, '..', 'new')];
  await bench.run(['backup', file]);
  const bytes = await readFile(file);
  bytes.fill(0xff, PAGE_BYTES, 3 * PAGE_BYTES);
  await writeFile(file, bytes);

  const { code, err } = await bench.run(['restore', file, '--data', folder]);

  assert.equal(code, 1);
  assert.match(err, /bị hỏng, không dùng được/);
  assert.deepEqual(await readdir(folder), []);
});

test('a folder with a store is not restored into', async (t) => {
  const bench = await createFiguresBench(t);
  const file = join(bench.dataDir, '..', 'b.sqlite');
  await bench.run(['backup', file]);

  const { code, err } = await bench.run(['restore', file]);

  assert.equal(code, 2);
  assert.match(err, /Đã có kho phiếu .*ratings\.sqlite/);
});

test('of PostgreSQL its own tools make the backup', async (t) => {
  const { run } = await createCliBench(t);

  const { code, err } = await run(['backup', 'x'], { VHCS_DATABASE_URL: 'postgres://localhost/x' });

  assert.equal(code, 2);
  assert.match(err, /pg_basebackup/);
});

test('a file that is missing, or not named, is told', async (t) => {
  const { run } = await createCliBench(t);

  assert.match((await run(['restore', '--verify', 'none'])).err, /Không đọc được .*none/);
  assert.match((await run(['restore'])).err, /^Thiếu <file>; chấp nhận: tệp do vhcs backup ghi\./);
});
