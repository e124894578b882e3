import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { openWriter } from '../../store/sqlite-connection.ts';
import { STORE_FILE } from '../../store/sqlite.ts';
import type { CliBench } from '../testing/cli-bench.ts';
import { createFiguresBench } from '../testing/figures-bench.ts';

async function alter({ dataDir }: CliBench, sql: string): Promise<void> {
  const db = await openWriter({ path: join(dataDir, STORE_FILE), busyTimeoutMs: 1_000 });
  db.exec(sql);
  db.close();
}

test('figures that follow from their ratings are found right', async (t) => {
  const bench = await createFiguresBench(t);

  const { code, out } = await bench.run(['recompute']);

  assert.equal(code, 0);
  assert.equal(out, 'Đúng: 5 số liệu khớp với 84 phiếu đã công bố.\n');
});

test('a figure that differs is listed and left, until it is to be put right', async (t) => {
  const bench = await createFiguresBench(t);
  await alter(bench, `UPDATE rollup SET n = 99 WHERE unit = 'vp-ubnd-lai-chau' AND bucket = 'all'`);

  const found = await bench.run(['recompute']);
  const mended = await bench.run(['recompute', '--write']);
  const after = await bench.run(['recompute']);

  assert.deepEqual([found.code, mended.code, after.code], [1, 0, 0]);
  assert.match(
    found.out,
    /✗ vp-ubnd-lai-chau\/hai-long-nhanh\/1\/open\/all: đang ghi 99, đếm được 40\n/,
  );
  assert.match(found.err, /chạy lại với --write/);
  assert.match(mended.out, /Đã sửa 1 số liệu\.\n/);
});

test('that figures were put right is in the log', async (t) => {
  const bench = await createFiguresBench(t);
  await alter(bench, `DELETE FROM rollup WHERE bucket = 'all'`);

  await bench.run(['recompute', '--write']);

  await bench.withStore(async (store) => {
    const [line] = await store.audit.newest({ limit: 1 });
    assert.equal(line?.action, 'figures.recomputed');
    assert.deepEqual([line.token, line.detail], ['cli', { figures: 2 }]);
  });
});

test('ratings that were held are in no figure, and are counted beside', async (t) => {
  const bench = await createFiguresBench(t);
  await alter(
    bench,
    `UPDATE closed_rating SET excluded = 'too-fast', batch = NULL WHERE day < '2026-05-01'`,
  );
  await alter(bench, `DELETE FROM batch WHERE through < '2026-05-01'`);

  const { out } = await bench.run(['recompute', '--write']);

  assert.match(out, /Ngoài ra 70 phiếu bị giữ hoặc được thay thế/);
  assert.match((await bench.run(['recompute'])).out, /khớp với 14 phiếu/);
});
