import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { applyChange } from '../registry/apply-change.ts';
import type { RegistryData } from '../registry/records.ts';
import { sampleRegistry } from '../testing/test-app.ts';
import type { ImportKindName } from './import-kind.ts';
import { planPublishing } from './plan-publishing.ts';
import { formatOfName } from './import-format.ts';
import { readImport } from './read-import.ts';
import { IMPORT_DAY, planOf } from './testing/import-bench.ts';

const folder = new URL('../../../../examples/import/', import.meta.url);

const contentOf = async (name: string): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await readFile(new URL(name, folder)));

async function imported(
  registered: RegistryData,
  name: string,
  kind: ImportKindName,
): Promise<RegistryData> {
  const format = formatOfName(name) ?? assert.fail(`${name} has no form that is read`);
  const { report, change } = await planOf(await contentOf(name), { kind, format, registered });
  assert.deepEqual(report.faults, []);
  return change ? applyChange(registered, change) : registered;
}

/** In this order, as the guide says: what is pointed to comes first. */
const files = [
  ['don-vi.csv', 'units', 'ttpvhcc-xa-mau'],
  ['diem-tiep-nhan.csv', 'touchpoints', 'xa-mau-qr'],
  ['van-ban.csv', 'documents', 'kh-mau'],
  ['phong-trao.json', 'campaigns', 'phong-trao-mau'],
  ['huy-hieu.json', 'badges', 'nu-cuoi-xa-mau'],
  ['dien-hinh.csv', 'exemplars', 'the-xa-mau'],
  ['phieu.csv', 'surveys', 'xa-mau-hai-long'],
  ['luot-phuc-vu.csv', 'served', 'ttpvhcc-xa-mau/2026-05'],
  ['cong.csv', 'sites', 'xa-mau'],
] as const;

async function everySample(): Promise<RegistryData> {
  let data = sampleRegistry;
  for (const [name, kind] of files) data = await imported(data, name, kind);
  return data;
}

test('every sample file is imported, one after the other', async () => {
  const data = await everySample();

  const ids = new Set(
    Object.values(data).flatMap((records: readonly { readonly id: string }[]) =>
      records.map(({ id }) => id),
    ),
  );
  for (const [name, , id] of files) assert.ok(ids.has(id), `${name}: ${id}`);
});

test('the workbook says the same as the table', async () => {
  const fromTable = await imported(sampleRegistry, 'don-vi.csv', 'units');
  const fromWorkbook = await imported(sampleRegistry, 'don-vi.xlsx', 'units');

  assert.deepEqual(fromWorkbook, fromTable);
});

test('a card has a figure for each of its rows, with bounds as the source has them', async () => {
  const card = (await everySample()).exemplarCards.find(({ id }) => id === 'the-xa-mau');

  assert.deepEqual(
    card?.figures.map(({ operator, value, display }) => [operator, value, display]),
    [
      ['>', 1200, 'hơn 1.200'],
      ['>=', 98.5, 'từ 98,5% trở lên'],
    ],
  );
  assert.deepEqual(card.practices, ['Đón tiếp tại cửa', 'Hướng dẫn từng bước']);
});

test('a survey has a question for each of its rows', async () => {
  const survey = (await everySample()).surveys.find(({ id }) => id === 'xa-mau-hai-long');

  assert.deepEqual(
    survey?.questions.map(({ id, type }) => [id, type]),
    [
      ['chung', 'scale'],
      ['huong-dan', 'scale'],
      ['can-them', 'multi'],
      ['gop-y', 'text'],
    ],
  );
  assert.equal(survey.scale.points.length, 5);
});

test('the sample of a new survey is published as its first version', async () => {
  const file = { bytes: await contentOf('phieu-moi.json'), format: 'json' } as const;
  const records = await readImport(file, 'surveys', sampleRegistry);

  const { faults, survey } = planPublishing(records, {
    registered: sampleRegistry,
    today: IMPORT_DAY,
  });

  assert.deepEqual(faults, []);
  assert.equal(survey?.version, 1);
});

test('an award without the number of its document is refused at that field', async () => {
  const { report, change } = await planOf('Mã;Loại;Tên\na;Khen thưởng;Bằng khen\n', {
    kind: 'badges',
  });

  assert.equal(change, undefined);
  assert.deepEqual(
    report.faults.map(({ line, column, accepted }) => [line, column, accepted.vi]),
    [[2, 'Số văn bản', 'số ký hiệu văn bản, như 12/QĐ-UBND; bắt buộc với huy hiệu khen thưởng']],
  );
});

test('a model badge needs no document, an exemplar one evidence', async () => {
  const model = await planOf('Mã;Loại;Tên\na;Mô hình;Nụ cười\n', { kind: 'badges' });
  const exemplar = await planOf('Mã;Loại;Tên\na;Điển hình;Điển hình\n', { kind: 'badges' });

  assert.equal(model.report.added, 1);
  assert.equal(exemplar.report.faults[0]?.problem.en, 'an exemplar badge needs evidence');
});
