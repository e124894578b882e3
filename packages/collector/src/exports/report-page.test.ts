import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ServedCount, Unit } from '@vhcs/contract';
import { unitIdSchema } from '@vhcs/contract/schemas';
import { parsePeriod } from '../figures/period.ts';
import { createRegistry } from '../registry/registry.ts';
import type { SeriesHistory } from '../store/figures.ts';
import { sampleRegistry } from '../testing/test-app.ts';
import { exportReport } from './report-page.ts';
import { figuresOf, historyOf, type PulseMonths } from './testing/histories.ts';
import type { PeriodQuery } from './unit-rows.ts';
import type { ExportLanguage } from './words.ts';

const unit = (id: string, months: PulseMonths): SeriesHistory => historyOf(months, { unit: id });

/** Small and perfect, large and very good, large and good, large and bad, and three too small. */
const histories = [
  unit('so-tc-lai-chau', { '2026-03': { 5: 30 } }),
  unit('bvdk-lai-chau', { '2026-03': { 5: 960, 1: 40 } }),
  unit('ttpvhcc-lai-chau', { '2026-02': { 5: 900, 1: 100 } }),
  unit('vp-ubnd-lai-chau', { '2026-02': { 5: 200, 1: 800 } }),
  unit('tdkt-lai-chau', { '2026-02': { 5: 12 } }),
  unit('so-gddt-lai-chau', { '2026-02': { 5: 3 } }),
];

interface PageForm {
  readonly language?: ExportLanguage;
  readonly units?: readonly Unit[];
  readonly servedCounts?: readonly ServedCount[];
  readonly query?: Partial<PeriodQuery>;
}

async function pageOf(
  of: readonly SeriesHistory[],
  { language = 'vi', units = sampleRegistry.units, servedCounts = [], query: asked }: PageForm = {},
): Promise<string> {
  const period = parsePeriod('2026-H1');
  assert.ok(period);
  const registry = createRegistry({ ...sampleRegistry, units, servedCounts });
  const query = { period, today: '2026-11-22', ...asked };
  const pieces: Uint8Array[] = [];
  for await (const piece of exportReport(
    { figures: figuresOf(of), registry, query },
    { language },
  )) {
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString();
}

async function textOf(of: readonly SeriesHistory[], form: PageForm = {}): Promise<string> {
  const page = await pageOf(of, form);
  return page.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
}

test('units are ordered by what is certain of them, and overlapping ones are tied', async () => {
  const page = await pageOf(histories);

  const rows = page.matchAll(/<td class="number">([^<]*)<\/td>\s*<th scope="row">([^<]*)</g);
  assert.deepEqual(
    Array.from(rows, ([, place, name]) => [place, name]),
    [
      ['1–2', 'Bệnh viện Đa khoa tỉnh'],
      ['1–3', 'Sở Tài chính'],
      ['2–3', 'Trung tâm Phục vụ hành chính công tỉnh Lai Châu'],
      ['4', 'Văn phòng UBND tỉnh'],
    ],
  );
});

test('the report has the whole, each unit with its interval, and the method', async () => {
  const text = await textOf(histories);

  assert.match(
    text,
    /Báo cáo mức độ hài lòng 6 tháng đầu năm 2026 Từ ngày 01\/01\/2026 đến ngày 30\/06\/2026/,
  );
  assert.match(text, /3\.042 phiếu đã công bố của 5 đơn vị/);
  assert.match(text, /1–2 Bệnh viện Đa khoa tỉnh 1\.000 96 \(95–97\) 96 \(95–97\)/);
  assert.match(text, /không xếp hạng: Ban Thi đua khen thưởng tỉnh \(12\)\./);
  assert.match(text, /Chưa đủ phiếu để công bố [^.]*Sở Giáo dục và Đào tạo/);
  assert.match(text, /không phải mẫu chọn ngẫu nhiên/);
});

test('the report is in English where it is asked for', async () => {
  assert.match(
    await textOf(histories, { language: 'en' }),
    /Satisfaction report: First half of 2026/,
  );
});

test('a period without enough ratings has a report that says so', async () => {
  assert.match(await textOf([]), /Trong kỳ này chưa đơn vị nào đủ phiếu để công bố/);
});

test('the report says when it was made, how far its figures go, and whether more will come', async () => {
  const during = await textOf(histories, { query: { today: '2026-06-30' } });
  const after = await textOf(histories, { query: { today: '2026-07-01' } });

  assert.match(
    during,
    /Lập ngày 30\/06\/2026; số liệu đã chốt đến hết ngày 28\/03\/2026\. Kỳ này chưa kết thúc/,
  );
  assert.match(after, /Lập ngày 01\/07\/2026; số liệu đã chốt/);
  assert.doesNotMatch(after, /chưa kết thúc/);
});

test('the report of a unit names it, and says whether units below it are meant', async () => {
  const unit = 'vp-ubnd-lai-chau';

  const withMore = await textOf(histories, { query: { unit } });
  const alone = await textOf(histories, { query: { unit, isAlone: true } });

  assert.match(withMore, /Đơn vị: Văn phòng UBND tỉnh và các đơn vị trực thuộc Từ ngày/);
  assert.match(alone, /Đơn vị: Văn phòng UBND tỉnh Từ ngày/);
});

test('a unit by itself has no place', async () => {
  const text = await textOf(histories, { query: { unit: 'bvdk-lai-chau' } });

  assert.match(text, /Bệnh viện Đa khoa tỉnh 1\.000 96 \(95–97\)/);
  assert.doesNotMatch(text, /Thứ hạng|Xếp theo cận dưới/);
});

test('of a unit that ended within the period the report says until when, and who came after it', async () => {
  const successors = [{ name: 'Sở Tài chính mới' }];
  const units = sampleRegistry.units.map((each) =>
    ['so-tc-lai-chau', 'tdkt-lai-chau', 'so-gddt-lai-chau'].includes(each.id)
      ? { ...each, validTo: '2026-04-30', successors }
      : each,
  );

  const text = await textOf(histories, { units });

  const note = 'đến hết ngày 30/04/2026, đơn vị kế thừa: Sở Tài chính mới';
  assert.ok(text.includes(`Sở Tài chính Hoạt động ${note} 30 `), text);
  assert.ok(text.includes(`Ban Thi đua khen thưởng tỉnh (12; hoạt động ${note}).`));
  assert.ok(text.includes(`Sở Giáo dục và Đào tạo (hoạt động ${note})`));
});

test('a name cannot put markup into the report', async () => {
  const [first] = sampleRegistry.units;
  assert.ok(first);

  const page = await pageOf([], {
    units: [{ ...first, name: { vi: '<script>alert(1)</script>' } }],
  });

  assert.doesNotMatch(page, /<script/);
});

const served = (id: string, people: number): ServedCount => ({
  id: `${id}/2026-H1`,
  unit: unitIdSchema.parse(id),
  period: '2026-H1',
  people,
});

test('a report says how many of those served rated, and what their share leaves open', async () => {
  const form = { servedCounts: [served('ttpvhcc-lai-chau', 4_000)] };

  const vi = await textOf(histories, form);
  const en = await textOf(histories, { ...form, language: 'en' });

  assert.match(vi, /1\.000 trên 4\.000 lượt \(25%\) 90 \(88–92\) trong mọi lượt: 22–\u206098/);
  assert.match(en, /1,000 of 4,000 served \(25%\) 90 \(88–92\) among all served: 22–\u206098/);
  assert.match(vi, /Số lượt được phục vụ là số liệu của chính đơn vị/);
});

test('where more rated than were served a report says both numbers and no bounds', async () => {
  const text = await textOf(histories, { servedCounts: [served('ttpvhcc-lai-chau', 999)] });

  assert.match(text, /1\.000 trên 999 lượt 90 \(88–92\) 90 \(88–92\)/);
});
