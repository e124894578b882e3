import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { readSheet } from 'read-excel-file/node';
import { fillManyFigures } from '../../exports/testing/many-figures.ts';
import { STORE_FILE } from '../../store/sqlite.ts';
import { createCliBench } from '../testing/cli-bench.ts';
import { createFiguresBench } from '../testing/figures-bench.ts';
import { createTerminal } from '../testing/terminal.ts';

test('the figures of a half-year are printed as CSV', async (t) => {
  const { run } = await createFiguresBench(t);

  const { code, out } = await run(['export', '--period', '2026-H1']);

  assert.equal(code, 0);
  assert.match(
    out,
    /;6 tháng đầu năm 2026;01\/01\/2026;30\/06\/2026;ttpvhcc-lai-chau;.*;44;30;0;0;0;14;68;/,
  );
  assert.match(out, /;so-gddt-lai-chau;.*;Chưa đủ phiếu để công bố\r\n/);
  assert.match(
    out,
    /^tổng cộng;.*;Tổng cộng 2 đơn vị, không gồm 8 đơn vị chưa đủ phiếu;.*;84;30;40;0;0;14;/m,
  );
});

test('the ending of the file says in which form it is written', async (t) => {
  const { run, dataDir } = await createFiguresBench(t);
  const [xlsx, json] = [join(dataDir, 'a.xlsx'), join(dataDir, 'a.json')];

  const written = await run(['export', '--period', '2026', '--out', xlsx]);
  await run(['export', '--period', '2026', '--out', json]);

  assert.equal(written.out, `Đã ghi ${xlsx}: 10 dòng, trong đó 2 dòng đủ phiếu để công bố.\n`);
  assert.equal((await readSheet(xlsx, 'Tổng hợp')).length, 12);
  assert.match(await readFile(json, 'utf8'), /"n": 84/);
});

test('a file shows how many units are written, what is printed shows nothing', async (t) => {
  const { run, dataDir } = await createFiguresBench(t);
  const [file, screen] = [createTerminal(), createTerminal()];
  const args = ['export', '--period', '2026'];

  const written = await run([...args, '--out', join(dataDir, 'a.csv')], {}, file);
  await run(args, {}, screen);

  assert.match(written.out, /^Đã ghi /);
  assert.match(file.text(), /^Đang ghi số liệu █{30} 100 %/m);
  assert.equal(screen.text(), '');
});

test('one unit, with those below it, in English', async (t) => {
  const { run } = await createFiguresBench(t);

  const { out } = await run(
    ['export', '--period', '2026-02', '--unit', 'vp-ubnd-lai-chau', '--format', 'json'],
    { LANG: 'en_US.UTF-8' },
  );

  const { units, method } = JSON.parse(out) as {
    readonly units: readonly { readonly unit: string; readonly n: number }[];
    readonly method: readonly string[];
  };
  assert.deepEqual(
    units.map(({ unit, n }) => [unit, n]),
    [
      ['vp-ubnd-lai-chau', 40],
      ['ttpvhcc-lai-chau', 30],
    ],
  );
  assert.match(method[0] ?? '', /^A rating counts once its batch has closed/);
});

test('figures are exported while the collector has the store open', async (t) => {
  const bench = await createFiguresBench(t);

  await bench.withStore(async () => {
    assert.match((await bench.run(['export', '--period', '2026'])).out, /;ttpvhcc-lai-chau;.*;44;/);
  });
});

test('a spreadsheet that would be too long is refused, and the file left as it was', async (t) => {
  const { run, dataDir } = await createCliBench(t);
  await fillManyFigures(join(dataDir, STORE_FILE));
  const out = join(dataDir, 'a.xlsx');
  await writeFile(out, 'before');

  const { code, err } = await run(['export', '--period', '2026-05', '--out', out]);

  assert.equal(code, 2);
  assert.match(err, /^Bảng tính sẽ có 104\.000 dòng; chấp nhận: tối đa 100\.000 dòng\. .*csv/);
  assert.equal(await readFile(out, 'utf8'), 'before');
});

for (const [args, fault] of [
  [[], 'Thiếu tùy chọn --period; chấp nhận: all, năm 2026,'],
  [['--period', '2026-13'], 'Tùy chọn --period có giá trị “2026-13”; chấp nhận: all,'],
  [['--period', '2026', '--unit', 'x'], '--unit có giá trị “x”; chấp nhận: mã một đơn vị'],
  [['--period', '2026', '--survey', 'x'], '--survey có giá trị “x”; chấp nhận: mã một phiếu'],
  [['--period', '2026', '--format', 'pdf'], 'chấp nhận: csv, xlsx hoặc json'],
  [['--period', '2026', '--lang', 'fr'], 'chấp nhận: vi hoặc en'],
  [['--period', '2026', '--format', 'xlsx'], 'nêu tệp bằng --out'],
  [['--period', '2026', '--out', 'a.pdf'], 'chấp nhận: tệp có đuôi .csv, .xlsx hoặc .json'],
  [['--period', '2026', '--out', 'a.csv', '--format', 'xlsx'], 'đúng với --format'],
] as const) {
  test(`export ${args.join(' ')} is refused with what is accepted`, async (t) => {
    const { run } = await createFiguresBench(t);

    const { code, err } = await run(['export', ...args]);

    assert.equal(code, 2);
    assert.ok(err.includes(fault), err);
  });
}

test('an ending in capitals is the same ending', async (t) => {
  const { run, dataDir } = await createFiguresBench(t);
  const path = join(dataDir, 'SO-LIEU.XLSX');

  await run(['export', '--period', '2026', '--out', path]);

  assert.equal((await readFile(path)).subarray(0, 2).toString(), 'PK');
});

test('a folder without a store is told by its file', async (t) => {
  const bench = await createCliBench(t);

  const { code, err } = await bench.run(['export', '--period', '2026']);

  assert.equal(code, 2);
  assert.match(err, /Chưa có dữ liệu: không có tệp .*ratings\.sqlite/);
});
