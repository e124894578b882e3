import assert from 'node:assert/strict';
import { copyFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { after, test, type TestContext } from 'node:test';
import { openPostgresStore } from '../../store/postgres/postgres.ts';
import { STORE_FILE } from '../../store/sqlite.ts';
import { postgresForFile } from '../../store/testing/postgres-server.ts';
import { sampleRatings, sampleSeries, saveAll } from '../../store/testing/sample-ratings.ts';
import { createCliBench, type CliBench } from '../testing/cli-bench.ts';
import { createTerminal } from '../testing/terminal.ts';

const server = postgresForFile(after);

test('one command moves the store and says what comes next', async (t) => {
  const bench = await filledBench(t);
  const url = await server.schema();

  const { code, out, err } = await bench.run(['move', '--to', url]);

  assert.deepEqual([code, err], [0, '']);
  assert.match(out, /^rating: 30\/30 dòng$/m);
  assert.match(out, /Đã chuyển 30 phiếu; số liệu trước và sau khớp nhau.*VHCS_DATABASE_URL/);
  const store = await openPostgresStore({ url });
  t.after(() => store.close());
  assert.equal(await store.received(sampleSeries), 30);
});

test('on a terminal a bar stands for the lines', async (t) => {
  const bench = await filledBench(t);
  const screen = createTerminal();

  const { out } = await bench.run(['move', '--to', await server.schema()], {}, screen);

  assert.match(screen.text(), /^rating █{30} 100 % /m);
  assert.match(out, /^Đã chuyển 30 phiếu/);
});

test('a database that holds data is refused in words', async (t) => {
  const bench = await filledBench(t);
  const url = await server.schema();
  await bench.run(['move', '--to', url]);

  const { code, err } = await bench.run(['move', '--to', url], { LANG: 'en_US.UTF-8' });

  assert.equal(code, 2);
  assert.match(err, /Nothing was moved: the database already holds data/);
});

test('a store that a collector has open is refused in words', async (t) => {
  const bench = await createCliBench(t);

  await bench.withStore(async () => {
    const { code, err } = await bench.run(['move', '--to', await server.schema()]);

    assert.equal(code, 2);
    assert.match(err, /đang được dùng. Dừng máy chủ VHCS/);
  });
});

test('an address of something else is refused without being repeated', async (t) => {
  const bench = await createCliBench(t);

  const { code, err } = await bench.run(['move', '--to', 'mysql://vhcs:hunter2@db/vhcs']);

  assert.equal(code, 2);
  assert.match(err, /--to .*postgres:\/\//);
  assert.ok(!err.includes('hunter2'));
});

test('without a store there is nothing to move', async (t) => {
  const bench = await createCliBench(t);

  const { code, err } = await bench.run(['move', '--to', 'postgres://db/vhcs']);

  assert.equal(code, 2);
  assert.match(err, /Không có kho dữ liệu .*ratings\.sqlite/);
});

/** The file is a copy: this process may still have the first one open. */
async function filledBench(t: TestContext): Promise<CliBench> {
  const bench = await createCliBench(t);
  await bench.withStore(async (store) => {
    await saveAll(store, sampleRatings(0, 30));
    await store.closeBatches('2026-11-23', 10);
  });
  const path = join(bench.dataDir, STORE_FILE);
  await copyFile(path, `${path}.copy`);
  await rename(`${path}.copy`, path);
  return bench;
}
