import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { withProgress } from './progress.ts';
import { createCliBench } from './testing/cli-bench.ts';
import { createFiguresBench } from './testing/figures-bench.ts';
import { createTerminal } from './testing/terminal.ts';

const units = 'id;Tên;Cấp\nxa-mau;Xã Mẫu;Cấp xã\n';

test('what is done, and how much of it, is drawn on the terminal', async () => {
  const screen = createTerminal();

  const result = await withProgress(screen, (tell) => {
    tell({ what: 'Một', done: 1, total: 4 });
    tell({ what: 'Hai', done: 9, total: 4 });
    return Promise.resolve('xong');
  });

  assert.equal(result, 'xong');
  assert.match(screen.text(), /^Một █{8}░{22} 25 % \| 0s$/m);
  assert.match(screen.text(), /^Hai █{30} 100 % \| 0s$/m);
});

test('what fails takes its bar away, and is told', async () => {
  const screen = createTerminal();

  const failing = withProgress(screen, (tell) => {
    tell({ what: 'Một', done: 1, total: 4 });
    return Promise.reject(new Error('đĩa đầy'));
  });

  await assert.rejects(failing, /đĩa đầy/);
});

test('counting, backing up and restoring show how far they are, beside what they print', async (t) => {
  const bench = await createFiguresBench(t);
  const file = join(bench.dataDir, '..', 'b.sqlite');
  const commands = [
    [
      ['recompute'],
      /^Bước 1\/2: gộp phiếu ░{30} 0 %[^]*^Bước 2\/2: đếm phiếu █{30} 100 %/m,
      /^Đúng: 5 số liệu/,
    ],
    [['backup', file], /^Đang ghi bản sao lưu ░{30} 0 %/m, /^Đã ghi /],
    [
      ['restore', '--verify', file],
      /^Bước 1\/2: gộp phiếu ░{30} 0 %[^]*^Bước 2\/2: đếm phiếu █{30} 100 %/m,
      /^Bản sao lưu lành lặn/,
    ],
  ] as const;

  for (const [args, drawn, printed] of commands) {
    const screen = createTerminal();

    const { out, err } = await bench.run(args, {}, screen);

    assert.match(screen.text(), drawn);
    assert.match(out, printed);
    assert.equal(err, '');
  }
});

test('an import says what it is at, and with --json nothing', async (t) => {
  const bench = await createCliBench(t);
  const path = join(bench.dataDir, 'units.csv');
  await writeFile(path, units);
  const [shown, silent] = [createTerminal(), createTerminal()];
  const args = ['import', path, '--kind', 'units'];

  const { code, err } = await bench.run([...args, '--json', '--dry-run'], {}, silent);
  await bench.run(args, {}, shown);

  assert.equal(code, 0, err);
  assert.equal(silent.text(), '');
  assert.deepEqual(
    new Set(Array.from(shown.text().matchAll(/^Đang [^█░]+/gm), ([what]) => what.trimEnd())),
    new Set(['Đang đọc tệp', 'Đang kiểm tra', 'Đang ghi']),
  );
  assert.match(shown.text(), /^Đang ghi █{20}░{10} 66 %/m);
});
