import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import type { Installation } from '../store/installations.ts';
import { migrations } from '../store/migrations/migrations.ts';
import { migrate } from '../store/sqlite-migrate.ts';
import { openWriter } from '../store/sqlite-connection.ts';
import { STORE_FILE } from '../store/sqlite.ts';
import type { ListedSite } from './site-list.ts';
import { createCliBench, type CliBench } from './testing/cli-bench.ts';

const laiChau = 'https://laichau.gov.vn';
const vungTau = 'https://vungtau.gov.vn';

const sites = [
  { id: 'lai-chau', name: 'Cổng tỉnh Lai Châu', origins: [laiChau], monitor: true },
  { id: 'vung-tau', name: 'Cổng thành phố Vũng Tàu', origins: [vungTau] },
  { id: 'vpqh', name: 'Văn phòng Quốc hội', origins: ['https://vpqh.example'], monitor: true },
];

const reported = (changes: Partial<Installation> = {}): Installation => ({
  origin: laiChau,
  day: '2026-11-22',
  version: '1.0.0',
  problems: [],
  ...changes,
});

async function benchWith(
  t: TestContext,
  ...installations: readonly Installation[]
): Promise<CliBench> {
  const bench = await createCliBench(t);
  await bench.register(sites);
  await bench.publish('1.0.0', '1.1.0', '1.2.0-rc.1', '1.2.0');
  await bench.withStore(async (store) => {
    for (const installation of installations) await store.installations.keep(installation);
  });
  return bench;
}

async function listed(
  bench: CliBench,
  ...args: readonly string[]
): Promise<ReadonlyMap<string, ListedSite>> {
  const { out } = await bench.run(['sites', '--json', ...args]);
  return new Map((JSON.parse(out) as ListedSite[]).map((site) => [site.origin, site]));
}

test('each site is listed with its release, how far behind it is, and what is broken', async (t) => {
  const bench = await benchWith(
    t,
    reported({ day: '2026-11-20', problems: ['second-copy'] }),
    reported({ problems: ['csp:connect-src', 'missing:vhcs-results'] }),
  );

  const { code, out } = await bench.run(['sites']);

  assert.equal(code, 0);
  assert.equal(
    out,
    `Cổng                    Mã        Theo dõi  Lần cuối    Phiên bản  So với bản mới nhất
https://laichau.gov.vn  lai-chau  có        22/11/2026  1.0.0      chậm 3 bản
  ✗ Chính sách bảo mật nội dung (CSP) của cổng chặn connect-src: thêm địa chỉ máy chủ này vào connect-src.
  ✗ Thẻ vhcs-results có trên trang nhưng không chạy; người dùng chỉ thấy liên kết bên trong thẻ.
https://vungtau.gov.vn  vung-tau  không     –           –          –
https://vpqh.example    vpqh      có        –           –          –
  ✗ Đang theo dõi nhưng 30 ngày qua không thấy báo về: cổng vừa đăng ký thì chờ người mở trang; nếu không, mã nhúng không có trên cổng hoặc bị chặn hoàn toàn.
`,
  );
});

test('the list is in English where the terminal is', async (t) => {
  const bench = await benchWith(
    t,
    reported({ version: '1.2.0', problems: ['csp:trusted-types', 'import-failed', 'second-copy'] }),
  );

  const { out } = await bench.run(['sites'], { LANG: 'en_US.UTF-8' });

  assert.match(out, /^Site +Id +Monitored +Last seen +Versions +Against the newest\n/);
  assert.match(out, /laichau\.gov\.vn +lai-chau +yes +22\/11\/2026 +1\.2\.0 +newest\n/);
  assert.match(out, /refuses trusted-types: add “vhcs-embed” to trusted-types/);
  assert.match(out, /A file of the release could not be fetched\./);
  assert.match(out, /The snippet is on the page twice/);
});

test('as JSON the list holds the same', async (t) => {
  const bench = await benchWith(t, reported({ version: '1.1.0' }), reported());

  const list = await listed(bench);

  assert.deepEqual(list.get(laiChau), {
    origin: laiChau,
    site: 'lai-chau',
    name: 'Cổng tỉnh Lai Châu',
    monitored: true,
    lastSeen: '2026-11-22',
    versions: ['1.0.0', '1.1.0'],
    behind: 2,
    problems: [],
  });
});

test('a site that has left the registry is listed as not registered', async (t) => {
  const bench = await benchWith(t, reported({ origin: 'https://cu.example' }));

  const { out } = await bench.run(['sites']);

  assert.equal((await listed(bench)).get('https://cu.example')?.site, null);
  assert.match(out, /https:\/\/cu\.example +chưa đăng ký +không +22\/11\/2026/);
});

test('ports of the own machine stand in the place of their pattern once they have reported', async (t) => {
  const bench = await benchWith(t, reported({ origin: 'http://localhost:5173' }));
  const origins = ['http://localhost:*', 'http://127.0.0.1:*'];
  await bench.register([{ id: 'dev', name: 'Máy của tôi', origins, monitor: true }]);

  const list = await listed(bench);

  assert.deepEqual([...list.keys()], ['http://127.0.0.1:*', 'http://localhost:5173']);
  assert.equal(list.get('http://localhost:5173')?.site, 'dev');
  assert.doesNotMatch((await bench.run(['sites'])).out, /✗/);
});

test('only the days that are asked for are looked at, today included', async (t) => {
  const bench = await benchWith(
    t,
    reported({ day: '2026-11-21', version: '1.1.0' }),
    reported({ origin: vungTau, day: '2026-10-24' }),
    reported({ origin: 'https://vpqh.example', day: '2026-10-23' }),
  );

  const lastSeenIn = async (...args: readonly string[]) =>
    Array.from((await listed(bench, ...args)).values(), ({ lastSeen }) => lastSeen);

  assert.deepEqual(await lastSeenIn(), ['2026-11-21', '2026-10-24', null]);
  assert.deepEqual(await lastSeenIn('--days', '1'), [null, null, null]);
  assert.deepEqual(await lastSeenIn('--days', '90'), ['2026-11-21', '2026-10-24', '2026-10-23']);
});

for (const days of ['0', '91', '1.5', 'ba']) {
  test(`"${days}" is no number of days`, async (t) => {
    const { run } = await createCliBench(t);

    const { code, err } = await run(['sites', '--days', days]);

    assert.equal(code, 2);
    assert.equal(err, `Tùy chọn --days có giá trị “${days}”; chấp nhận: số nguyên từ 1 đến 90.\n`);
  });
}

test('the list can be read while the collector has the store open', async (t) => {
  const bench = await benchWith(t);

  await bench.withStore(async (store) => {
    await store.installations.keep(reported());

    assert.equal((await listed(bench)).get(laiChau)?.lastSeen, '2026-11-22');
  });
});

test('before the first rating every site is listed as not seen', async (t) => {
  const bench = await createCliBench(t);
  await bench.register(sites);

  const list = await listed(bench);

  assert.deepEqual(
    Array.from(list.values(), ({ lastSeen, behind }) => [lastSeen, behind]),
    Array(3).fill([null, null]),
  );
});

test('a registry without sites is told in words', async (t) => {
  const bench = await createCliBench(t);
  await bench.register([]);

  assert.equal(
    (await bench.run(['sites'])).out,
    'Chưa có cổng nào được đăng ký, cũng chưa cổng nào báo về.\n',
  );
});

test('a folder without a store is told by its name, and nothing is written into it', async (t) => {
  const { run, dataDir } = await createCliBench(t);

  const { code, err } = await run(['sites']);

  assert.equal(code, 2);
  assert.ok(err.includes(`không có tệp ${join(dataDir, STORE_FILE)}`));
  assert.deepEqual(await readdir(dataDir), []);
});

test('the folder that an option names goes before that of the environment', async (t) => {
  const bench = await benchWith(t, reported());

  const { code } = await bench.run(['sites', '--data', bench.dataDir], { VHCS_DATA_DIR: '/none' });

  assert.equal(code, 0);
});

test('a store of an earlier version is told, with what brings it up to date', async (t) => {
  const bench = await createCliBench(t);
  const db = await openWriter({ path: join(bench.dataDir, STORE_FILE), busyTimeoutMs: 0 });
  migrate(db, migrations.slice(0, 2));
  db.close();

  const { code, err } = await bench.run(['sites']);

  assert.equal(code, 2);
  assert.match(err, /do phiên bản cũ ghi\. Chạy máy chủ phiên bản này một lần/);
});
