import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ServedCount } from '@vhcs/contract';
import papa from 'papaparse';
import { readSheet } from 'read-excel-file/node';
import { parsePeriod } from '../figures/period.ts';
import { unitIdSchema } from '@vhcs/contract/schemas';
import { createRegistry } from '../registry/registry.ts';
import { sampleRegistry } from '../testing/test-app.ts';
import { exportFile } from './export-file.ts';
import type { ExportForm } from './export-form.ts';
import { figuresOf, historyOf } from './testing/histories.ts';

const published = [
  historyOf({ '2026-02': { 5: 20, 4: 5, 3: 5 }, '2026-05': { 5: 10, 1: 4 } }),
  historyOf({ '2026-03': { 4: 36, 2: 4 } }, { unit: 'vp-ubnd-lai-chau' }),
  historyOf({ '2026-03': { 1: 3 } }, { unit: 'so-gddt-lai-chau' }),
];

async function fileOf(
  form: Partial<ExportForm>,
  {
    histories = published,
    units = sampleRegistry.units,
    servedCounts = [] as readonly ServedCount[],
    text = '2026-H1',
  } = {},
): Promise<Uint8Array> {
  const period = parsePeriod(text);
  assert.ok(period);
  const registry = createRegistry({ ...sampleRegistry, units, servedCounts });
  const query = { period, today: '2026-11-22' };
  const asked = { figures: figuresOf(histories), registry, query };
  const pieces: Uint8Array[] = [];
  for await (const piece of exportFile(asked, { format: 'csv', language: 'vi', ...form })) {
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

const textOf = async (form: Partial<ExportForm>) =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(await fileOf(form));

async function recordsOf(
  form: Partial<ExportForm> = {},
): Promise<readonly Record<string, string>[]> {
  const { data } = papa.parse<Record<string, string>>(await textOf(form), {
    header: true,
    delimiter: form.separator ?? ';',
    skipEmptyLines: true,
  });
  return data;
}

async function cellsOf(form: Partial<ExportForm>): Promise<readonly (readonly string[])[]> {
  const text = (await textOf(form)).slice(1);
  return papa.parse<string[]>(text, { delimiter: ';', skipEmptyLines: true }).data;
}

test('CSV opens in a Vietnamese Excel: marked as UTF-8, semicolons, CR LF', async () => {
  const text = await textOf({});

  assert.ok(text.startsWith('\u{feff}Dòng;Kỳ;Từ ngày;Đến ngày;'));
  assert.ok(
    text.includes('\r\nđơn vị;6 tháng đầu năm 2026;01/01/2026;30/06/2026;ttpvhcc-lai-chau;'),
  );
});

test('a row has ratings, levels, shares with their intervals, and the period', async () => {
  const row = (await recordsOf()).find((record) => record['Mã đơn vị'] === 'ttpvhcc-lai-chau');

  assert.equal(row?.['Số phiếu'], '44');
  assert.equal(row['Mức 5: Rất hài lòng'], '30');
  assert.equal(row['Hài lòng trở lên (%)'], '80');
  assert.equal(row['Hài lòng trở lên: cận dưới (%)'], '65');
  assert.equal(row['Rất hài lòng (%)'], '68');
});

test('the total row is the sum of the unit rows', async () => {
  const records = await recordsOf({ language: 'en', separator: ',' });

  const sumOf = (row: string) =>
    records
      .filter((record) => record['Row'] === row)
      .reduce((sum, record) => sum + Number(record['Ratings']), 0);
  assert.equal(sumOf('total'), 84);
  assert.equal(sumOf('unit'), 84);
});

for (const [language, kind, sentence] of [
  ['vi', 'phương pháp', /không gồm đơn vị chưa đủ phiếu/],
  ['en', 'method', /without units that have too few ratings/],
] as const) {
  test(`CSV ends with the method in "${language}", a sentence a row under the notes`, async () => {
    const [, ...rows] = await cellsOf({ language });

    const method = rows.filter(([first]) => first === kind);
    assert.deepEqual(method, rows.slice(-7));
    assert.ok(method.every((cells) => cells.slice(1, -1).every((cell) => cell === '')));
    assert.match(method.map((cells) => cells.at(-1)).join(' '), sentence);
  });
}

test('every line of CSV has as many cells as the first one', async () => {
  const lengths = new Set((await cellsOf({})).map(({ length }) => length));

  assert.equal(lengths.size, 1);
});

test('levels of a scale that only one unit uses have columns of their own', async () => {
  const series = { unit: 'vp-ubnd-lai-chau', survey: 'cham-diem-9-chi-so' };
  const histories = [...published, historyOf({ '2026-03': { 2: 40 } }, series)];

  const titles = new TextDecoder().decode(await fileOf({}, { histories })).split('\r\n')[0] ?? '';

  assert.match(titles, /;Mức 5: Rất hài lòng;.*;Mức 2;Mức 1;Mức 0: 0 điểm;/);
});

test('a unit with too few ratings has a note and no number', async () => {
  const row = (await recordsOf()).find((record) => record['Mã đơn vị'] === 'so-gddt-lai-chau');

  assert.equal(row?.['Ghi chú'], 'Chưa đủ phiếu để công bố');
  assert.deepEqual([row['Số phiếu'], row['Mức 1: Rất không hài lòng']], ['', '']);
});

test('of many ratings with few answers to the overall question the note says what is missing', async () => {
  const tally = { n: 40, answers: { q1: { 5: 15, na: 25 } }, closedThrough: '2026-03-28' };
  const histories = [{ ...historyOf({}), months: [{ month: '2026-03', tally }] }];

  const csv = new TextDecoder().decode(await fileOf({ language: 'en' }, { histories }));

  assert.match(
    csv,
    /;ttpvhcc-lai-chau;.*;40;15;0;0;0;0;;;;;;;.*;Fewer than 30 answers to the overall/,
  );
});

test('a unit that was not there for all of the period has a note that says so', async () => {
  const predecessors = [{ name: 'Sở Kế hoạch và Đầu tư' }, { name: 'Sở Tài chính' }];
  const units = sampleRegistry.units.map((unit) =>
    unit.id === 'ttpvhcc-lai-chau' ? { ...unit, validFrom: '2026-02-01', predecessors } : unit,
  );

  const csv = new TextDecoder().decode(await fileOf({}, { units }));

  const note =
    'Hoạt động từ ngày 01/02/2026, đơn vị tiền thân: Sở Kế hoạch và Đầu tư, Sở Tài chính';
  assert.match(csv, new RegExp(`;ttpvhcc-lai-chau;.*;${note}\\r\\n`));
});

test('a name that reads like a formula is no formula in CSV', async () => {
  const units = sampleRegistry.units.slice(0, 1).map((unit) => ({ ...unit, name: { vi: '=1+1' } }));

  const csv = new TextDecoder().decode(await fileOf({}, { histories: [], units }));

  assert.ok(csv.includes(`;"'=1+1";`));
});

test('XLSX has the figures, every question and the method on sheets of their own', async () => {
  const file = Buffer.from(await fileOf({ format: 'xlsx' }));

  const figures = await readSheet(file, 'Tổng hợp');
  const questions = await readSheet(file, 'Từng câu hỏi');
  const method = await readSheet(file, 'Phương pháp');
  const column = figures[0]?.indexOf('Số phiếu') ?? -1;
  assert.deepEqual(
    figures.map((row) => row[column]).filter((cell) => typeof cell === 'number'),
    [40, 44, 84],
  );
  assert.equal(questions.length, 11);
  assert.deepEqual(figures[6]?.slice(2, 4), [new Date('2026-01-01'), new Date('2026-06-30')]);
  assert.match(String(method[4]?.[0]), /không gồm đơn vị chưa đủ phiếu/);
});

test('JSON has every summary, the totals and the method', async () => {
  const json = JSON.parse(await textOf({ format: 'json' })) as {
    readonly units: readonly { readonly unit: string; readonly n: number | null }[];
    readonly totals: readonly { readonly n: number }[];
    readonly method: readonly string[];
  };

  assert.equal(json.units.find(({ unit }) => unit === 'ttpvhcc-lai-chau')?.n, 44);
  assert.equal(json.totals[0]?.n, 84);
  assert.equal(json.method.length, 7);
});

const served: readonly ServedCount[] = [
  {
    id: 'ttpvhcc-lai-chau/2026-H1',
    unit: unitIdSchema.parse('ttpvhcc-lai-chau'),
    period: '2026-H1',
    people: 200,
  },
];

for (const [language, people, least, most, method] of [
  [
    'vi',
    'Số lượt được phục vụ',
    'Hài lòng trở lên trong mọi lượt: ít nhất (%)',
    'Rất hài lòng trong mọi lượt: nhiều nhất (%)',
    /là số liệu của chính đơn vị/,
  ],
  [
    'en',
    'People served',
    'Satisfied or better among all served: at least (%)',
    'Very satisfied among all served: at most (%)',
    /by the unit’s own records/,
  ],
] as const) {
  test(`where people served are known they stand beside n, with the bounds that follow (${language})`, async () => {
    const bytes = await fileOf({ language }, { servedCounts: served });

    const text = new TextDecoder().decode(bytes);
    const { data } = papa.parse<Record<string, string>>(text, { header: true, delimiter: ';' });
    const [known, unknown] = ['ttpvhcc-lai-chau', 'vp-ubnd-lai-chau'].map((id) =>
      data.find((row) => Object.values(row).includes(id)),
    );
    assert.deepEqual([known?.[people], known?.[least], known?.[most]], ['200', '17', '93']);
    assert.deepEqual([unknown?.[people], unknown?.[least]], ['', '']);
    assert.match(text, method);
  });
}

test('where nobody said how many people were served, no column is kept for them', async () => {
  const text = new TextDecoder().decode(await fileOf({}));

  assert.ok(!text.includes('được phục vụ'));
});
