import assert from 'node:assert/strict';
import { after, test, type TestContext } from 'node:test';
import { openPostgresStore } from '../../store/postgres/postgres.ts';
import { postgresForFile } from '../../store/testing/postgres-server.ts';
import { sampleRatings, sampleSeries, saveAll } from '../../store/testing/sample-ratings.ts';
import type { Store } from '../../store/store.ts';
import { sampleRegistry } from '../../testing/test-app.ts';
import { createCliBench, type CliBench } from '../testing/cli-bench.ts';

const server = postgresForFile(after);

const burst = 'ttpvhcc-lai-chau/hai-long-nhanh/1/open/2026-11-22/burst';

const english = { LANG: 'en_US.UTF-8' };

/** Two ratings that count, five in a burst, and three that filled the hidden field. */
async function fill(store: Store): Promise<void> {
  await store.registry.change({ put: sampleRegistry }, 0);
  await saveAll(store, [
    ...sampleRatings(0, 2),
    ...sampleRatings(10, 5, { hold: 'burst' }),
    ...sampleRatings(20, 3, { hold: 'honeypot', unit: 'vp-ubnd-lai-chau' }),
  ]);
}

async function heldBench(t: TestContext): Promise<CliBench> {
  const bench = await createCliBench(t);
  await bench.withStore(fill);
  return bench;
}

test('groups are listed by a name that the other commands take, with the reason in words', async (t) => {
  const { run } = await heldBench(t);

  const { code, out } = await run(['held', 'list']);

  assert.equal(code, 0);
  assert.deepEqual(out.split('\n'), [
    'Nhóm                                                        Số phiếu  Vì sao bị giữ',
    `${burst}     5         dồn dập từ một mạng`,
    'vp-ubnd-lai-chau/hai-long-nhanh/1/open/2026-11-22/honeypot  3         điền vào ô mà người không nhìn thấy',
    '',
  ]);
});

test('a program gets the groups of one unit as JSON', async (t) => {
  const { run } = await heldBench(t);

  const { out } = await run(['held', 'list', '--unit', sampleSeries.unit, '--json']);

  const group = { ...sampleSeries, day: '2026-11-22', reason: 'burst', n: 5 };
  assert.deepEqual(JSON.parse(out), [{ group: burst, ...group }]);
});

test('what is released beside a running collector is in its next batch, and the log says so', async (t) => {
  const { run, withStore } = await heldBench(t);

  await withStore(async (store) => {
    const { code, out } = await run(['held', 'release', burst]);

    assert.equal(code, 0);
    assert.match(out, /^Đã cho tính 5 phiếu: vào số liệu khi đợt tới chốt\./);
    assert.equal((await store.closeBatches('2026-11-23', 7))[0]?.n, 7);
    const [line] = await store.audit.newest({ limit: 1 });
    assert.deepEqual(
      [line?.action, line?.token, line?.detail],
      ['held.released', 'cli', { day: '2026-11-22', reason: 'burst', n: 5 }],
    );
  });
});

test('what is rejected counts never, and is decided once', async (t) => {
  const { run, withStore } = await heldBench(t);

  const rejected = await run(['held', 'reject', burst, '--json'], english);
  const again = await run(['held', 'release', burst], english);

  assert.deepEqual(JSON.parse(rejected.out), { group: burst, n: 5 });
  assert.equal(again.code, 2);
  assert.match(again.err, /Nothing was written: no rating of the group .* is held/);
  await withStore(async (store) => {
    assert.equal(await store.received(sampleSeries), 2);
    const actions = (await store.audit.newest({ limit: 10 })).map(({ action }) => action);
    assert.deepEqual(
      actions.filter((action) => action.startsWith('held.')),
      ['held.rejected'],
    );
  });
});

test('in PostgreSQL a release counts at once', async (t) => {
  const { run } = await createCliBench(t);
  const url = await server.schema();
  const store = await openPostgresStore({ url });
  t.after(() => store.close());
  await fill(store);

  const { code, out } = await run(['held', 'release', burst], {
    VHCS_DATABASE_URL: url,
    ...english,
  });

  assert.equal(code, 0, out);
  assert.equal(await store.received(sampleSeries), 7);
});

const refused = [
  'burst',
  `${burst}/more`,
  burst.replace('/1/', '/one/'),
  burst.replace('2026-11-22', '2026-13-01'),
  burst.replace('burst', 'replaced'),
];

for (const group of refused) {
  test(`“${group}” is no group, and the form of one is told`, async (t) => {
    const { run } = await createCliBench(t);

    const { code, err } = await run(['held', 'reject', group]);

    assert.equal(code, 2);
    assert.match(err, /không phải một nhóm phiếu; chấp nhận: đơn-vị\/phiếu\/phiên-bản/);
  });
}

test('where nothing is held, it says so', async (t) => {
  const { run } = await createCliBench(t);

  assert.equal((await run(['held', 'list'])).out, 'Không có phiếu nào đang bị giữ.\n');
  assert.equal((await run(['held', 'list', '--json'])).out, '[]\n');
});
