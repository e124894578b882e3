import assert from 'node:assert/strict';
import { test } from 'node:test';
import writeWorkbook from 'write-excel-file/node';
import { sampleRegistry } from '../testing/test-app.ts';
import { planOf } from './testing/import-bench.ts';

const csv = `Mã;Tên;Tên tiếng Anh;Cấp;Đơn vị cấp trên;Từ ngày;Đến ngày
xa-phu-loc;UBND xã Phú Lộc;;Cấp xã;;01/07/2025;
xa-vinh-loi;UBND xã Vĩnh Lợi;;commune;;2025-07-01;
`;

const importedUnits = async (
  content: string | Uint8Array<ArrayBuffer>,
  format: 'csv' | 'xlsx' | 'json' = 'csv',
) => {
  const { report, change } = await planOf(content, { kind: 'units', format });
  assert.deepEqual(report.faults, []);
  return change?.put?.units ?? [];
};

const faultsIn = async (content: string, format: 'csv' | 'json' = 'csv') =>
  (await planOf(content, { kind: 'units', format })).report.faults.map(
    ({ line, column, value, problem }) => [line, column, value, problem.en],
  );

test('a table with Vietnamese headings, days and levels is read', async () => {
  const [unit] = await importedUnits(csv);

  assert.deepEqual(unit, {
    id: 'xa-phu-loc',
    name: { vi: 'UBND xã Phú Lộc' },
    level: 'commune',
    parent: null,
    validFrom: '2025-07-01',
    predecessors: [],
    successors: [],
  });
});

for (const [form, changed] of [
  ['a line that tells the separator', `sep=;\n${csv}`],
  ['commas', csv.replaceAll(';', ',')],
  ['tabs', csv.replaceAll(';', '\t')],
  ['a byte order mark', `\uFEFF${csv}`],
  ['line ends of Windows', csv.replaceAll('\n', '\r\n')],
  ['decomposed letters', csv.normalize('NFD')],
  [
    'English headings',
    csv.replace(/^.*/, 'Id;Name;Name in English;Level;Parent;Valid from;VALID TO'),
  ],
  ['names of fields', csv.replace(/^.*/, 'id;name.vi;name_en;level;parent;validFrom;validTo')],
  [
    'headings without accents',
    csv.replace(/^.*/, 'ma;ten;TEN TIENG ANH;cap;don vi cap tren;tu ngay;den ngay'),
  ],
] as const) {
  test(`the same is read with ${form}`, async () => {
    assert.deepEqual(await importedUnits(changed), await importedUnits(csv));
  });
}

test('the same is read from UTF-16, as older spreadsheets write it', async () => {
  const bytes = new Uint8Array(Buffer.from(`\uFEFF${csv.replaceAll(';', '\t')}`, 'utf16le'));

  assert.deepEqual(await importedUnits(bytes), await importedUnits(csv));
});

test('the same is read from UTF-16 whose bytes stand the other way round', async () => {
  const bytes = new Uint8Array(Buffer.from(`\uFEFF${csv}`, 'utf16le').swap16());

  assert.deepEqual(await importedUnits(bytes), await importedUnits(csv));
});

test('a separator that is told is obeyed and its line is counted', async () => {
  assert.deepEqual(await faultsIn('sep=,\r\nMã,Tên,Cấp,Ghi;chú;;;;\r\na,A,?,\r\n'), [
    [3, 'Cấp', '?', 'the value is not accepted'],
  ]);
});

test('the same is read from a spreadsheet with dates of its own', async () => {
  const date = { type: Date, format: 'dd/mm/yyyy', value: new Date(Date.UTC(2025, 6, 1)) };
  const rows = csv
    .trim()
    .split('\n')
    .map((line, index) =>
      line
        .split(';')
        .map((value, column) =>
          value === '' ? null : index > 0 && column === 5 ? date : { value, type: String },
        ),
    );
  const bytes = new Uint8Array(await writeWorkbook(rows).toBuffer());

  assert.deepEqual(await importedUnits(bytes, 'xlsx'), await importedUnits(csv));
});

test('the same is read from JSON, alone or as a list of a registry', async () => {
  const units = await importedUnits(csv);

  assert.deepEqual(await importedUnits(JSON.stringify(units), 'json'), units);
  assert.deepEqual(await importedUnits(JSON.stringify({ units }), 'json'), units);
});

test('every bad cell is told by line, column and what stands there', async () => {
  const faults = await faultsIn(`Mã;Tên;Cấp;Đơn vị cấp trên;Từ ngày;Mã định danh
xa phu loc;UBND xã Phú Lộc;Cấp xã;;31/02/2025;
xa-vinh-loi;;Cấp phường;;;h35
xa-khac;Xã khác;Cấp xã;khong-co;;
`);

  assert.deepEqual(faults, [
    [2, 'Từ ngày', '31/02/2025', 'the value is not accepted'],
    [2, 'Mã', 'xa phu loc', 'the value is not accepted'],
    [3, 'Cấp', 'Cấp phường', 'the value is not accepted'],
    [3, 'Tên', null, 'a required value is missing'],
    [3, 'Mã định danh', 'h35', 'the value is not accepted'],
    [4, 'Đơn vị cấp trên', 'khong-co', 'this id is not registered'],
  ]);
});

test('a fault says in both languages what is accepted', async () => {
  const { report } = await planOf('Mã;Tên;Cấp\na;A;B\n', { kind: 'units' });

  const [fault] = report.faults;

  assert.match(fault?.accepted.vi ?? '', /^một trong: Cơ quan trung ương \(central\), /);
  assert.match(fault?.accepted.en ?? '', /^one of: .*\(central\), /);
});

test('one bad row keeps everything out', async () => {
  const { report, change } = await planOf(`${csv}x;;;;;;\n`, { kind: 'units' });

  assert.equal(report.added, 2);
  assert.equal(change, undefined);
});

test('lines are counted as an editor does, breaks within cells and empty rows included', async () => {
  assert.deepEqual(await faultsIn('Mã;Tên;Cấp;Ghi chú\n\na;A;Cấp xã;"hai\ndòng"\nb;B;?;\n'), [
    [5, 'Cấp', '?', 'the value is not accepted'],
  ]);
});

test('an unknown and a repeated column are told', async () => {
  assert.deepEqual(await faultsIn('Mã;Tên;Cấp;Tuổi;ten\na;A;Cấp xã;;\n'), [
    [1, 'Tuổi', 'Tuổi', 'there is no such column'],
    [1, 'ten', 'ten', 'the column is there twice'],
  ]);
});

test('an id that stands twice is told at its second line', async () => {
  assert.deepEqual(await faultsIn('Mã;Tên;Cấp\na;A;Cấp xã\nb;B;Cấp xã\na;C;Cấp xã\n'), [
    [4, 'Mã', 'a', 'the id stands on an earlier line'],
  ]);
});

test('units that stand above each other are told', async () => {
  assert.deepEqual(
    await faultsIn('Mã;Tên;Cấp;Đơn vị cấp trên\na;A;Cấp xã;b\nb;B;Cấp xã;a\nc;C;Cấp xã;a\n'),
    [
      [2, 'Đơn vị cấp trên', 'b', 'the unit stands above itself'],
      [3, 'Đơn vị cấp trên', 'a', 'the unit stands above itself'],
    ],
  );
});

test('a last day before the first one is told', async () => {
  assert.deepEqual(await faultsIn('Mã;Tên;Cấp;Từ ngày;Đến ngày\na;A;Cấp xã;1/7/2025;30/6/2025\n'), [
    [2, 'Đến ngày', '30/6/2025', 'the last day is before the first day'],
  ]);
});

test('a column that is not there leaves registered fields as they are, an empty cell empties one', async () => {
  const registered = sampleRegistry.units.find(({ id }) => id === 'ubnd-lai-chau');

  const [unit] = await importedUnits('Mã;Tên viết tắt;Tỉnh\nubnd-lai-chau;UBND tỉnh;\n');

  const { province, ...kept } = registered ?? assert.fail('not in the samples');
  assert.equal(province, 'Lai Châu');
  assert.deepEqual(unit, { ...kept, shortName: 'UBND tỉnh' });
});

test('what is registered in the same words is not changed', async () => {
  const { report, change } = await planOf(JSON.stringify(sampleRegistry.units), {
    kind: 'units',
    format: 'json',
  });

  assert.equal(report.unchanged, sampleRegistry.units.length);
  assert.equal(change, undefined);
});

test('neighbours are given by id, also within the file, or by name', async () => {
  const [old] = await importedUnits(`Mã;Tên;Cấp;Đơn vị kế thừa
cu;Xã cũ;Cấp xã;moi | ubnd-lai-chau | phường Khác
moi;Xã mới;Cấp xã;
`);

  assert.deepEqual(old?.successors, [
    { unit: 'moi', name: 'Xã mới' },
    { unit: 'ubnd-lai-chau', name: 'UBND tỉnh Lai Châu', province: 'Lai Châu' },
    { name: 'phường Khác' },
  ]);
});

test('a fault in JSON is told by line and field', async () => {
  const faults = await faultsIn(
    '[\n  {\n    "id": "a",\n    "name": { "vi": "A" },\n    "level": "xa",\n    "parent": null,\n    "tuoi": 3\n  },\n  7\n]\n',
    'json',
  );

  assert.deepEqual(faults, [
    [5, 'level', 'xa', 'the value is not accepted'],
    [7, 'tuoi', '3', 'there is no such field'],
    [9, null, '7', 'the value is not accepted'],
  ]);
});

for (const [what, content, format, problem] of [
  ['an empty file', '', 'csv', 'there is nothing in the file'],
  ['headings alone', 'Mã;Tên\n', 'csv', 'there is nothing in the file'],
  ['a cell that is not closed', 'Mã;Tên\na;"A\n', 'csv', 'a quotation mark is out of place'],
  ['text that is no JSON', '[{', 'json', 'it is not well-formed JSON'],
] as const) {
  test(`${what} is told`, async () => {
    const [fault] = await faultsIn(content, format);

    assert.equal(fault?.[3], problem);
  });
}

test('text that is not UTF-8 is told, with how to save it', async () => {
  const bytes = new Uint8Array([0x4d, 0xe3, 0x3b, 0x54]);

  const { report } = await planOf(bytes, { kind: 'units' });

  assert.match(report.faults[0]?.accepted.vi ?? '', /CSV UTF-8/);
});

test('what is no spreadsheet is told', async () => {
  const { report } = await planOf('PK', { kind: 'units', format: 'xlsx' });

  assert.match(report.faults[0]?.accepted.en ?? '', /\.xlsx/);
});
