import assert from 'node:assert/strict';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { defaultSurvey } from '@vhcs/contract';
import type { RegistryData } from '../../registry/records.ts';
import { createRegistry } from '../../registry/registry.ts';
import { sampleRegistry } from '../../testing/test-app.ts';
import { createCliBench, type CliBench } from '../testing/cli-bench.ts';

const survey = sampleRegistry.surveys.find(({ id }) => id === 'hai-long-5-yeu-to');
assert.ok(survey);

const english = { LANG: 'en_US.UTF-8' };

interface RegistryBench extends CliBench {
  /** Writes a file and gives its path. */
  readonly file: (name: string, content: string) => Promise<string>;
  readonly registered: () => Promise<RegistryData>;
}

async function createBench(t: TestContext): Promise<RegistryBench> {
  const bench = await createCliBench(t);
  await bench.withStore(async ({ registry }) => {
    await registry.change({ put: sampleRegistry }, 0);
  });
  return {
    ...bench,
    file: async (name, content) => {
      const path = join(bench.dataDir, name);
      await writeFile(path, content);
      return path;
    },
    registered: async () => {
      let data = sampleRegistry;
      await bench.withStore(async (store) => {
        ({ data } = await store.registry.read());
      });
      return data;
    },
  };
}

const units = `Mã;Tên;Cấp
xa-phu-loc;UBND xã Phú Lộc;Cấp xã
ubnd-lai-chau;UBND tỉnh Lai Châu;Cấp tỉnh
`;

test('a file is imported beside a collector that runs', async (t) => {
  const { run, file, registered, withStore } = await createBench(t);
  const path = await file('don-vi.csv', units);

  await withStore(async () => {
    const { code, out } = await run(['import', path, '--kind', 'units']);

    assert.equal(code, 0);
    assert.equal(
      out,
      'don-vi.csv: 2 bản ghi; thêm 1, đổi 0, giữ nguyên 1.\nMáy chủ đang chạy sẽ dùng thay đổi này trong vài giây.\n',
    );
  });
  assert.equal((await registered()).units.at(-1)?.id, 'xa-phu-loc');
});

test('a dry run says what an import would do, and writes nothing', async (t) => {
  const { run, file, registered } = await createBench(t);
  const path = await file('units.csv', units);

  const { out } = await run(['import', path, '--kind', 'units', '--dry-run'], english);

  assert.equal(
    out,
    'units.csv: 2 records; 1 added, 0 changed, 1 as they were.\nA dry run: nothing was written.\n',
  );
  assert.equal((await registered()).units.length, sampleRegistry.units.length);
});

test('every bad cell is told by line and column with what is accepted, and nothing is written', async (t) => {
  const { run, file, registered } = await createBench(t);
  const path = await file('don-vi.csv', `${units}xa-khac;;Cấp phường\n`);

  const { code, err } = await run(['import', path, '--kind', 'units']);

  assert.equal(code, 2);
  assert.match(
    err,
    /^Dòng 4, cột “Cấp”, “Cấp phường”: giá trị không được chấp nhận; chấp nhận: một trong: Cơ quan trung ương/,
  );
  assert.match(
    err,
    /\nDòng 4, cột “Tên”: thiếu giá trị bắt buộc; chấp nhận: văn bản, không để trống\.\n/,
  );
  assert.match(err, /\nChưa ghi gì: don-vi\.csv có 2 chỗ cần sửa\.\n$/);
  assert.equal((await registered()).units.length, sampleRegistry.units.length);
});

test('as JSON the report holds the same', async (t) => {
  const { run, file } = await createBench(t);
  const path = await file('don-vi.csv', `${units}xa-khac;;Cấp xã\n`);

  const { code, out } = await run(['import', path, '--kind', 'units', '--json']);

  assert.equal(code, 2);
  assert.deepEqual(JSON.parse(out), {
    file: 'don-vi.csv',
    dryRun: false,
    written: false,
    kind: 'units',
    read: 3,
    added: 1,
    changed: 0,
    unchanged: 1,
    faults: [
      {
        line: 4,
        column: 'Tên',
        value: null,
        problem: { vi: 'thiếu giá trị bắt buộc', en: 'a required value is missing' },
        accepted: { vi: 'văn bản, không để trống', en: 'text, not empty' },
      },
    ],
  });
});

for (const [args, told] of [
  [['import', 'x.csv'], /Thiếu tùy chọn --kind; chấp nhận: units, surveys/],
  [['import', 'x.csv', '--kind', 'unit'], /--kind có giá trị “unit”; chấp nhận: units, /],
  [['import', 'x.doc', '--kind', 'units'], /chấp nhận: tệp \.csv, \.xlsx hoặc \.json/],
  [['import', '/none/x.csv', '--kind', 'units'], /Không đọc được tệp \/none\/x\.csv/],
  [['units', 'end', 'vpqh'], /Thiếu tùy chọn --on; chấp nhận: ngày có thật/],
  [['units', 'end', 'vpqh', '--on', '31/2/2025'], /--on có giá trị “31\/2\/2025”/],
  [['units', 'merge', 'vpqh', '--on', '30/6/2025'], /Thiếu tùy chọn --into/],
  [['units', 'end', 'khong-co', '--on', '30/6/2025'], /“khong-co” chưa có/],
  [['sites', 'remove', 'khong-co'], /Không có cổng “khong-co”/],
  [['sites', 'add', 'cong', '--name', 'Cổng', '--origin', 'laichau.gov.vn'], /laichau\.gov\.vn/],
  [['snippet', 'khong-co'], /Không có đơn vị hay cổng nào mang mã “khong-co”/],
  [['snippet', 'vpqh', '--url', 'javascript:1'], /--url có giá trị “javascript:1”/],
] as const) {
  test(`vhcs ${args.join(' ')} is refused with what is accepted`, async (t) => {
    const { run } = await createBench(t);

    const { code, err } = await run(args);

    assert.equal(code, 2);
    assert.match(err, told);
  });
}

test('a changed survey is published as its next version from today on, beside the old one', async (t) => {
  const { run, file, registered } = await createBench(t);
  const { version, ...changed } = { ...survey, title: { vi: 'Tên mới' } };
  const path = await file('phieu.json', JSON.stringify(changed));

  const { code, out } = await run(['publish', path]);

  assert.equal(code, 0);
  assert.match(
    out,
    /^Đã công bố hai-long-5-yeu-to phiên bản 2\.\nPhiên bản này nhận trả lời từ ngày 22\/11\/2026\.\n/,
  );
  const versions = (await registered()).surveys.filter(({ id }) => id === survey.id);
  assert.deepEqual(
    versions.map((each) => [each.version, each.title?.vi, each.openFrom]),
    [
      [version, survey.title?.vi, undefined],
      [2, 'Tên mới', '2026-11-22'],
    ],
  );
});

test('a survey is closed by a version with a last day', async (t) => {
  const { run, file, registered } = await createBench(t);
  const { version, ...content } = survey;
  const path = await file('dong.json', JSON.stringify({ ...content, openTo: '2026-11-22' }));

  const { code, out } = await run(['publish', path]);

  assert.equal(code, 0);
  assert.match(out, /nhận trả lời từ ngày 22\/11\/2026 đến hết ngày 22\/11\/2026\.\n/);
  const versions = createRegistry(await registered()).survey(survey.id) ?? assert.fail('no survey');
  assert.equal(versions.openOn('2026-11-22')?.version, version + 1);
  assert.equal(versions.openOn('2026-11-23'), undefined);
});

test('a file of surveys can be imported again after one of them has got its day', async (t) => {
  const { run, file } = await createBench(t);
  const path = await file('phieu.json', JSON.stringify([{ ...survey, version: 2, basis: 'Mới' }]));
  await run(['import', path, '--kind', 'surveys']);

  const { code, out } = await run(['import', path, '--kind', 'surveys']);

  assert.equal(code, 0);
  assert.match(out, /thêm 0, đổi 0, giữ nguyên 1/);
});

for (const [command, ...options] of [['publish'], ['import', '--kind', 'surveys']] as const) {
  test(`vhcs ${command} takes no other version of the survey that scripts carry with them`, async (t) => {
    const { run, file, registered } = await createBench(t);
    const other = { ...defaultSurvey, version: 2, title: { vi: 'Tên mới' } };
    const path = await file('phieu.json', JSON.stringify(other));

    const { code, err } = await run([command, path, ...options]);

    assert.equal(code, 2);
    assert.match(err, /phiếu này nằm sẵn trong mã nhúng/);
    assert.match(err, /một mã phiếu khác, rồi ghi mã ấy vào thẻ: survey="…"/);
    const versions = (await registered()).surveys.filter(({ id }) => id === other.id);
    assert.equal(versions.length, 1);
  });
}

test('a survey of a campaign that is not registered is not published', async (t) => {
  const { run, file } = await createBench(t);
  const path = await file(
    'phieu.json',
    JSON.stringify({ ...survey, version: 2, campaign: 'chua-co' }),
  );

  const { code, err } = await run(['publish', path]);

  assert.equal(code, 2);
  assert.match(err, /campaign.*chua-co/);
});

for (const [what, changes, told] of [
  [
    'an identical version',
    {},
    /phiên bản mới nhất đã có đúng nội dung này; chấp nhận: .*phiên bản 3/,
  ],
  ['an identical survey as a new version', { version: 3 }, /đã có đúng nội dung này/],
  [
    'another wording of a published version',
    { title: { vi: 'Khác' } },
    /đã công bố, không sửa được nữa; chấp nhận: phiên bản mới: 3/,
  ],
  ['a survey that is none', { questions: [] }, /questions/],
] as const) {
  test(`${what} is not published`, async (t) => {
    const { run, file, registered } = await createBench(t);
    const second = { ...survey, version: 2, title: { vi: 'Hai' } };
    await run(['publish', await file('hai.json', JSON.stringify(second))]);
    const path = await file('phieu.json', JSON.stringify({ ...second, ...changes }));

    const { code, err } = await run(['publish', path]);

    assert.equal(code, 2);
    assert.match(err, told);
    const published = (await registered()).surveys.filter(({ id }) => id === second.id);
    assert.equal(published.length, 2);
  });
}

test('a unit that ends names its successors, which name it, and what is still open is told', async (t) => {
  const { run, registered } = await createBench(t);

  const { out } = await run([
    ...['units', 'end', 'ttpvhcc-lai-chau', '--on', '30/6/2025'],
    ...['--successor', 'so-tc-lai-chau', 'vp-ubnd-lai-chau'],
  ]);

  assert.match(out, /^ttpvhcc-lai-chau kết thúc ngày 30\/06\/2025;/);
  assert.match(out, /\nĐánh giá mới thuộc về: so-tc-lai-chau, vp-ubnd-lai-chau\.\n/);
  assert.match(out, /\nĐiểm tiếp nhận vẫn mở: ttpvhcc-lai-chau-quay-1, ttpvhcc-lai-chau-kiosk\.\n/);
  const data = await registered();
  const ended = data.units.find(({ id }) => id === 'ttpvhcc-lai-chau');
  const successor = data.units.find(({ id }) => id === 'so-tc-lai-chau');
  assert.equal(ended?.validTo, '2025-06-30');
  assert.deepEqual(
    ended.successors.map(({ unit }) => unit),
    ['so-tc-lai-chau', 'vp-ubnd-lai-chau'],
  );
  assert.deepEqual(successor?.predecessors, [
    { unit: 'ttpvhcc-lai-chau', name: 'Trung tâm Phục vụ hành chính công tỉnh Lai Châu' },
  ]);
});

test('units are merged into one in one command, all or none', async (t) => {
  const { run, registered } = await createBench(t);
  const merge = (...ids: readonly string[]) =>
    run(['units', 'merge', ...ids, '--into', 'so-tc-lai-chau', '--on', '2025-06-30'], english);

  const refused = await merge('so-khdt-lai-chau', 'so-tc-lai-chau');
  const before = await registered();
  const done = await merge('so-khdt-lai-chau', 'bvdk-lai-chau');

  assert.equal(refused.code, 2);
  assert.match(refused.err, /"so-tc-lai-chau" cannot end and be a successor/);
  assert.deepEqual(before.units, sampleRegistry.units);
  assert.equal(done.code, 0);
  const { units: after } = await registered();
  const ended = after.filter(({ successors }) =>
    successors.some(({ unit }) => unit === 'so-tc-lai-chau'),
  );
  assert.deepEqual(
    ended.map(({ id, validTo }) => [id, validTo]),
    [
      ['bvdk-lai-chau', '2025-06-30'],
      ['so-khdt-lai-chau', '2025-06-30'],
    ],
  );
});

test('a site is registered, gets a further origin, and is taken away', async (t) => {
  const { run, registered } = await createBench(t);
  const added = await run([
    ...['sites', 'add', 'lai-chau', '--name', 'Cổng tỉnh', '--monitor'],
    ...['--origin', 'https://laichau.gov.vn'],
  ]);
  const changed = await run(['sites', 'add', 'lai-chau', '--origin', 'https://www.laichau.gov.vn']);
  const site = (await registered()).sites.at(-1);

  const removed = await run(['sites', 'remove', 'lai-chau']);

  assert.match(added.out, /^Đã đăng ký cổng lai-chau\.\n/);
  assert.match(changed.out, /^Đã đổi cổng lai-chau\.\n/);
  assert.deepEqual(site, {
    id: 'lai-chau',
    name: 'Cổng tỉnh',
    origins: ['https://laichau.gov.vn', 'https://www.laichau.gov.vn'],
    monitor: true,
  });
  assert.match(removed.out, /^Đã bỏ đăng ký cổng lai-chau\.\n/);
  assert.deepEqual((await registered()).sites, sampleRegistry.sites);
});

test('what is wrong with an option is told by its name', async (t) => {
  const { run } = await createBench(t);

  const site = await run(['sites', 'add', 'lai-chau', '--origin', 'laichau.gov.vn/x']);

  assert.equal(site.code, 2);
  assert.match(site.err, /^--name: thiếu giá trị bắt buộc; chấp nhận: văn bản, không để trống\.\n/);
  assert.match(site.err, /\n--origin, “laichau\.gov\.vn\/x”: giá trị không được chấp nhận/);
});

test('init tells what is wrong by its options, and makes nothing', async (t) => {
  const { run, dataDir } = await createCliBench(t);

  const { code, err } = await run([
    ...['init', '--site', 'laichau.gov.vn', '--unit-name', 'Trung tâm'],
    ...['--unit', 'Trung tâm', '--level', 'cao'],
  ]);

  assert.equal(code, 2);
  assert.match(err, /^--site, “laichau\.gov\.vn”: /);
  assert.match(err, /\n--unit, “Trung tâm”: /);
  assert.match(err, /\n--level, “cao”: /);
  assert.match(err, /vhcs init có 3 chỗ cần sửa/);
  assert.deepEqual(await readdir(dataDir), []);
});

test('a snippet has both forms, with the address that is named', async (t) => {
  const { run } = await createBench(t);

  const { out } = await run(['snippet', 'ttpvhcc-lai-chau', '--url', 'https://danhgia.example/']);

  assert.ok(out.includes('<script type="module" src="https://danhgia.example/embed/v1/vhcs.js">'));
  assert.ok(out.includes('<vhcs-satisfaction unit="ttpvhcc-lai-chau">'));
  assert.ok(out.includes('<div data-vhcs="satisfaction" data-unit="ttpvhcc-lai-chau">'));
  assert.ok(out.includes('<a href="https://danhgia.example/rate/ttpvhcc-lai-chau">'));
});

test('a snippet comes with where its code is for paper', async (t) => {
  const { run } = await createBench(t);

  const { out } = await run(['snippet', 'ttpvhcc-lai-chau', '--url', 'https://danhgia.example/']);

  const [, page, picture] = /\n(https:\S+print)\n(https:\S+svg)\n$/.exec(out) ?? [];
  assert.equal(page, 'https://danhgia.example/rate/ttpvhcc-lai-chau/print');
  assert.equal(picture, 'https://danhgia.example/rate/ttpvhcc-lai-chau/qr.svg');
});

test('a unit that has ended has no snippet', async (t) => {
  const { run } = await createBench(t);

  const { code, err } = await run(['snippet', 'ubnd-thanh-tri']);

  assert.equal(code, 2);
  assert.match(err, /kết thúc ngày 30\/06\/2025 và không nhận đánh giá nữa/);
});

test('the snippet of a unit that is yet to begin comes with its first day, and who is rated until then', async (t) => {
  const { run, file } = await createBench(t);
  const begins = { id: 'xa-moi', name: { vi: 'Xã Mới' }, level: 'commune', parent: null };
  const predecessors = [{ unit: 'vpqh', name: 'Văn phòng Quốc hội' }];
  const record = { ...begins, validFrom: '2027-01-01', predecessors };
  await run(['import', await file('don-vi.json', JSON.stringify([record])), '--kind', 'units']);

  const { code, out, err } = await run(['snippet', 'xa-moi']);

  assert.equal(code, 0);
  assert.ok(out.includes('<vhcs-satisfaction unit="xa-moi">'));
  assert.equal(
    err,
    '“xa-moi” nhận đánh giá từ ngày 01/01/2027; đến lúc đó vpqh vẫn nhận đánh giá.\n',
  );
});

test('a new collector has its first site, unit and survey, and prints the snippet', async (t) => {
  const { run, dataDir, withStore } = await createCliBench(t);
  const init = ['init', '--site', 'https://laichau.gov.vn', '--unit-name', 'Trung tâm Phục vụ'];

  const { code, out } = await run(init);

  assert.equal(code, 0);
  assert.ok(out.startsWith(`Đã lập thư mục dữ liệu ${dataDir}.\n`));
  assert.ok(out.includes('<vhcs-satisfaction unit="trung-tam-phuc-vu">'));
  await withStore(async ({ registry }) => {
    const { sites, units: first, surveys, campaigns } = (await registry.read()).data;
    assert.deepEqual(
      [sites[0]?.origins, first[0]?.name, surveys[0]?.id, campaigns.length],
      [['https://laichau.gov.vn'], { vi: 'Trung tâm Phục vụ' }, 'hai-long-nhanh', 0],
    );
  });
  const again = await run(init);
  assert.equal(again.code, 2);
  assert.match(again.err, /đã có dữ liệu; chưa ghi gì/);
});

test('of very many faults a hundred are told, and how many there are', async (t) => {
  const { run, dataDir } = await createCliBench(t);
  const path = join(dataDir, 'don-vi.csv');
  await writeFile(path, `Mã;Tên;Cấp\n${'Mã sai;Xã;Cấp xã\n'.repeat(250)}`);

  const { err } = await run(['import', path, '--kind', 'units'], english);

  const lines = err.trimEnd().split('\n');
  assert.equal(lines.length, 102);
  assert.match(lines[100] ?? '', /^… and 150 more; vhcs import --json names all\.$/);
  assert.match(lines[101] ?? '', /has to be put right in 250 places/);
});

test('where nobody can be asked init tells which option is missing, and makes nothing', async (t) => {
  const { run, dataDir } = await createCliBench(t);

  const { code, err } = await run(['init'], english);

  assert.equal(code, 2);
  assert.match(err, /^The option --site is missing; accepted: origin of the portal/);
  assert.deepEqual(await readdir(dataDir), []);
});

test('each change is in the log of changes', async (t) => {
  const { run, file, withStore } = await createBench(t);
  await run(['import', await file('u.csv', units), '--kind', 'units']);
  await run(['units', 'end', 'xa-phu-loc', '--on', '2026-11-22']);

  await withStore(async ({ audit }) => {
    const entries = await audit.newest({ limit: 10 });
    assert.deepEqual(
      entries.map(({ action, subject, token }) => [action, subject, token]),
      [
        ['unit.ended', 'xa-phu-loc', 'cli'],
        ['registry.imported', 'units', 'cli'],
      ],
    );
  });
});

test('a registry.json of an earlier version is taken over before anything is changed', async (t) => {
  const { run, dataDir, withStore } = await createCliBench(t);
  await withStore(async () => Promise.resolve());
  await writeFile(join(dataDir, 'registry.json'), JSON.stringify({ units: sampleRegistry.units }));
  await writeFile(join(dataDir, 'u.csv'), units);

  const { code } = await run(['import', join(dataDir, 'u.csv'), '--kind', 'units']);

  assert.equal(code, 0);
  await withStore(async ({ registry }) => {
    const { data } = await registry.read();
    assert.equal(data.units.length, sampleRegistry.units.length + 1);
  });
});
