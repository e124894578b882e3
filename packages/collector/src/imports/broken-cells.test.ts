import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleRegistry } from '../testing/test-app.ts';
import { planOf } from './testing/import-bench.ts';
import { zipOf } from './testing/zip-of.ts';

const headings = ['Mã', 'Tên', 'Cấp', 'Đến ngày'];
const written = (address: string, text: string): string =>
  `<c r="${address}" t="inlineStr"><is><t>${text}</t></is></c>`;

const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook whose first sheet has the headings and a row for each list of cells. */
function workbook(...rows: readonly string[]): Uint8Array<ArrayBuffer> {
  const head = headings.map((text, index) => written(`${'ABCD'[index] ?? ''}1`, text)).join('');
  const sheetRows = [head, ...rows].map(
    (cells, index) => `<row r="${String(index + 1)}">${cells}</row>`,
  );
  const parts = {
    'xl/workbook.xml': `<workbook xmlns:r="${relationships}"><sheets><sheet name="A" sheetId="1" r:id="rId7"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId7" Type="${relationships}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${sheetRows.join('')}</sheetData></worksheet>`,
  };
  const encoder = new TextEncoder();
  return zipOf(
    Object.entries(parts).map(([name, text]) => ({ name, content: encoder.encode(text) })),
  );
}

const sheet = { kind: 'units', format: 'xlsx' } as const;
const unit = `${written('A2', 'a')}${written('B2', 'Xã A')}`;

test('a formula error keeps everything out, told by its line and column', async () => {
  const file = workbook(`${unit}<c r="C2" t="e"><f>1/0</f><v>#DIV/0!</v></c>`);

  const { report, change } = await planOf(file, sheet);

  assert.equal(change, undefined);
  assert.deepEqual(
    report.faults.map(({ line, column, value, problem }) => [line, column, value, problem.vi]),
    [[2, 'Cấp', '#DIV/0!', 'ô có lỗi công thức']],
  );
});

test('a formula error behind the last value of a row takes nothing away', async () => {
  const id = sampleRegistry.units[0]?.id ?? '';
  const file = workbook(`${written('A2', id)}<c r="D2" t="e"><f>NA()</f><v>#N/A</v></c>`);

  const { report, change } = await planOf(file, sheet);

  assert.equal(change, undefined);
  assert.deepEqual(
    report.faults
      .filter(({ column }) => column === 'Đến ngày')
      .map(({ line, value, problem }) => [line, value, problem.en]),
    [[2, '#N/A', 'the cell holds a formula error']],
  );
});

for (const [how, value] of [
  ['no value', ''],
  ['an empty one', '<v></v>'],
  ['an empty element', '<v/>'],
] as const) {
  test(`a formula that was saved with ${how} is told as not calculated`, async () => {
    const file = workbook(
      `${unit}${written('C2', 'Cấp xã')}<c r="D2"><f>IF(A2="a","b",1)</f>${value}</c>`.replaceAll(
        '"a","b"',
        '&quot;a&quot;,&quot;b&quot;',
      ),
    );

    const { report, change } = await planOf(file, sheet);

    assert.equal(change, undefined);
    assert.deepEqual(
      report.faults.map(({ line, column, value: stands, problem }) => [
        line,
        column,
        stands,
        problem.vi,
      ]),
      [[2, 'Đến ngày', '=IF(A2="a","b",1)', 'công thức chưa được tính']],
    );
  });
}

test('a row of nothing but formula errors is not passed over as an empty one', async () => {
  const file = workbook(
    `${unit}${written('C2', 'Cấp xã')}`,
    '<c r="A3" t="e"><v>#REF!</v></c><c r="B3" t="e"><v>#REF!</v></c>',
  );

  const { report } = await planOf(file, sheet);

  assert.deepEqual(
    report.faults.slice(0, 2).map(({ line, column, value }) => [line, column, value]),
    [
      [3, 'Mã', '#REF!'],
      [3, 'Tên', '#REF!'],
    ],
  );
});

test('calculated formulas are read, also one that gives an empty text', async () => {
  const file = workbook(
    `${written('A2', 'a')}<c r="B2" t="str"><f>A2</f><v>Xã A</v></c>${written('C2', 'Cấp xã')}` +
      '<c r="D2" t="str"><f>IF(A2=1,1,T(0))</f><v></v></c>',
  );

  const { report, change } = await planOf(file, sheet);

  assert.deepEqual(report.faults, []);
  assert.deepEqual(change?.put?.units?.[0]?.name, { vi: 'Xã A' });
});

test('cells are found behind prefixes and comments, not in them', async () => {
  const file = workbook(
    `${unit}${written('C2', 'Cấp xã')}<!-- <c r="D2" t="e"><v>#N/A</v></c> -->`,
    '<x:c xmlns:x="x" r="B3" t="e"><x:v>#RE<!-- <v> -->F!</x:v></x:c>',
    '<c r="B4" t="e"><v><![CDATA[#<N>/A]]></v></c>',
  );

  const { report } = await planOf(file, sheet);

  assert.deepEqual(
    report.faults.filter(({ column }) => column === 'Tên').map(({ line, value }) => [line, value]),
    [
      [3, '#REF!'],
      [4, '#<N>/A'],
    ],
  );
  assert.ok(report.faults.every(({ line }) => line !== 2));
});
