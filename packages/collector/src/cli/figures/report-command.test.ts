import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { createFiguresBench } from '../testing/figures-bench.ts';
import { createTerminal } from '../testing/terminal.ts';

test('the report of a half-year is written as a file, and a bar shows how far it is', async (t) => {
  const { run, dataDir } = await createFiguresBench(t);
  const { terminal, text } = createTerminal();
  const path = join(dataDir, 'so-ket.html');

  const { code, out } = await run(
    ['report', '--period', '2026-H1', '--out', path],
    {},
    { terminal },
  );

  assert.equal(code, 0);
  assert.equal(out, `Đã ghi ${path}: mở bằng trình duyệt, in ra giấy A4 hoặc PDF.\n`);
  assert.match(text(), /^Đang lập báo cáo █{30} 100 %/m);
  assert.match(await readFile(path, 'utf8'), /84 phiếu đã công bố của 2 đơn vị[^]*<\/html>\n$/);
});

test('without a file the report is printed, of one unit and in English too', async (t) => {
  const { run } = await createFiguresBench(t);
  const args = ['report', '--period', '2026', '--unit', 'ttpvhcc-lai-chau', '--lang', 'en'];

  const { out } = await run(args);

  assert.match(out, /^<!doctype html>[^]*44 published ratings of 1 unit[^]*<\/html>\n$/);
});

test('a report of a period that there is not is refused with what is accepted', async (t) => {
  const { run } = await createFiguresBench(t);

  const { code, err } = await run(['report', '--period', '2026-Q5']);

  assert.equal(code, 2);
  assert.match(err, /Tùy chọn --period có giá trị “2026-Q5”; chấp nhận: all,/);
});

test('a report is not written into a file that no browser would open as one', async (t) => {
  const { run } = await createFiguresBench(t);

  const { code, err } = await run(['report', '--period', '2026', '--out', 'bao-cao.pdf']);

  assert.equal(code, 2);
  assert.match(err, /--out có giá trị “bao-cao\.pdf”; chấp nhận: tệp có đuôi \.html\.\n$/);
});
