import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleRegistry } from '../testing/test-app.ts';
import { planOf } from './testing/import-bench.ts';

const head = 'Đơn vị;Kỳ;Số lượt phục vụ;Nguồn\n';

const planned = async (rows: string) => planOf(head + rows, { kind: 'served', format: 'csv' });

const faultsIn = async (rows: string) =>
  (await planned(rows)).report.faults.map(({ line, column, value }) => [line, column, value]);

test('how many people a unit served is read with its period and source', async () => {
  const { report, change } = await planned(
    'ttpvhcc-lai-chau;2026-H1;11.000;Sổ theo dõi hồ sơ 6 tháng\n',
  );

  assert.deepEqual(report.faults, []);
  assert.deepEqual(change?.put?.servedCounts, [
    {
      id: 'ttpvhcc-lai-chau/2026-H1',
      unit: 'ttpvhcc-lai-chau',
      period: '2026-H1',
      people: 11_000,
      source: 'Sổ theo dõi hồ sơ 6 tháng',
    },
  ]);
});

for (const [written, period] of [
  ['2026', '2026'],
  ['Năm 2026', '2026'],
  ['2026-h1', '2026-H1'],
  ['6 tháng đầu năm 2026', '2026-H1'],
  ['6 tháng cuối năm 2026', '2026-H2'],
  ['Quý II/2026', '2026-Q2'],
  ['quý 4 năm 2026', '2026-Q4'],
  ['2026-05', '2026-05'],
  ['5/2026', '2026-05'],
  ['Tháng 5 năm 2026', '2026-05'],
  ['T12/2026', '2026-12'],
  // What a spreadsheet makes of 5/2026.
  ['2026-05-01', '2026-05'],
] as const) {
  test(`the period “${written}” is ${period}`, async () => {
    const { change } = await planned(`ttpvhcc-lai-chau;${written};100;\n`);

    assert.equal(change?.put?.servedCounts?.[0]?.period, period);
  });
}

test('a later count of the same unit and period takes the place of the earlier one', async () => {
  const first = await planned('ttpvhcc-lai-chau;2026-05;100;\n');
  const again = await planOf(`${head}ttpvhcc-lai-chau;5/2026;120;\n`, {
    kind: 'served',
    format: 'csv',
    registered: { ...sampleRegistry, servedCounts: first.change?.put?.servedCounts ?? [] },
  });

  assert.deepEqual([again.report.added, again.report.changed], [0, 1]);
});

test('what is no period, no number of people and no unit is told by line and column', async () => {
  assert.deepEqual(
    await faultsIn('ttpvhcc-lai-chau;Quý V/2026;100;\nttpvhcc-lai-chau;all;0;\nkhong-co;2026;5;\n'),
    [
      [2, 'Kỳ', 'Quý V/2026'],
      [3, 'Kỳ', 'all'],
      [3, 'Số lượt phục vụ', '0'],
      [4, 'Đơn vị', 'khong-co'],
    ],
  );
});

test('the same unit and period twice in a file are refused', async () => {
  const [fault] = (await planned('ttpvhcc-lai-chau;2026-05;1;\nttpvhcc-lai-chau;T5/2026;2;\n'))
    .report.faults;

  assert.equal(fault?.line, 3);
});
