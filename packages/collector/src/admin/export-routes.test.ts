import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileTypes, localDateAt } from '@vhcs/contract';
import papa from 'papaparse';
import { readSheet } from 'read-excel-file/node';
import { nodeFileForms } from '../files/node-file-forms.ts';
import { issueToken, type IssuedToken } from '../testing/operators.ts';
import { createTestApp, problemOf, ratingOf, type TestApp } from '../testing/test-app.ts';

const DAY_MS = 86_400_000;

const centre = 'ttpvhcc-lai-chau';

/** The unit above the centre. */
const office = 'vp-ubnd-lai-chau';

interface Bench {
  readonly app: TestApp;
  readonly officer: IssuedToken;
}

/** An app in which the centre has 40 published ratings, its office 35, and one rating is not published. */
async function createBench(): Promise<Bench> {
  const app = createTestApp({ files: nodeFileForms });
  const give = async (unit: string, times: number): Promise<void> => {
    for (let index = 0; index < times; index += 1) await app.post(ratingOf({ unit }));
  };
  await give(centre, 40);
  await give(office, 35);
  app.now += DAY_MS;
  await app.store.closeBatches(localDateAt(app.now), 10);
  await give(centre, 1);
  return { app, officer: await issueToken(app.store, 'emulation-officer') };
}

const exported = ({ app, officer }: Bench, query = '', token = officer): Promise<Response> =>
  app.get(`/v1/admin/exports${query}`, token.headers);

type Row = Readonly<Record<string, string>>;

const rowsOf = async (response: Response): Promise<readonly Row[]> =>
  papa.parse<Row>(await response.text(), { header: true, skipEmptyLines: true }).data;

test('figures come as CSV to be saved, of closed batches alone', async () => {
  const response = await exported(await createBench(), '?period=2026-H2');

  assert.equal(response.headers.get('Content-Type'), fileTypes.csv);
  assert.equal(
    response.headers.get('Content-Disposition'),
    'attachment; filename="vhcs-2026-H2.csv"',
  );
  assert.equal(response.headers.get('Cache-Control'), 'no-store');
  const row = (await rowsOf(response)).find((each) => each['Mã đơn vị'] === centre);
  assert.equal(row?.['Số phiếu'], '40');
});

test('the file of a unit and a survey is named after them', async () => {
  const bench = await createBench();
  const query = `?period=2026-H2&unit=${centre}&survey=hai-long-nhanh`;

  const response = await exported(bench, query);
  const report = await bench.app.get(`/v1/admin/reports${query}`, bench.officer.headers);

  const name = 'vhcs-2026-H2-ttpvhcc-lai-chau-hai-long-nhanh';
  assert.equal(response.headers.get('Content-Disposition'), `attachment; filename="${name}.csv"`);
  assert.equal(report.headers.get('Content-Disposition'), `attachment; filename="${name}.html"`);
});

test('figures come in English, with commas', async () => {
  const response = await exported(
    await createBench(),
    '?period=2026-11&language=en&separator=comma',
  );

  const row = (await rowsOf(response)).find((each) => each['Unit id'] === centre);
  assert.equal(row?.['Ratings'], '40');
});

test('figures come as a spreadsheet', async () => {
  const response = await exported(await createBench(), '?format=xlsx');

  assert.equal(response.headers.get('Content-Type'), fileTypes.xlsx);
  const rows = await readSheet(Buffer.from(await response.arrayBuffer()));
  assert.ok(rows.some((cells) => cells.includes(centre) && cells.includes(40)));
});

test('figures come as JSON', async () => {
  const response = await exported(await createBench(), `?format=json&unit=${centre}`);

  const { units } = (await response.json()) as { units: { unit: string; n: number }[] };
  assert.deepEqual(
    units.map(({ unit, n }) => [unit, n]),
    [[centre, 40]],
  );
});

test('a unit head has the rows and the sum of the own unit alone', async () => {
  const bench = await createBench();
  const head = await issueToken(bench.app.store, 'unit-head', { unit: office });

  for (const query of ['', `?unit=${office}`]) {
    const rows = await rowsOf(await exported(bench, query, head));

    const counted = rows.filter((row) => row['Dòng'] !== 'phương pháp');
    assert.deepEqual(
      counted.map((row) => [row['Mã đơn vị'], row['Số phiếu']]),
      [
        [office, '35'],
        ['', '35'],
      ],
    );
  }
});

test('a unit head has no figures of another unit', async () => {
  const bench = await createBench();
  const head = await issueToken(bench.app.store, 'unit-head', { unit: office });

  for (const path of ['exports', 'reports']) {
    const response = await bench.app.get(`/v1/admin/${path}?unit=${centre}`, head.headers);

    assert.equal(response.status, 403);
    assert.match((await problemOf(response)).detail, /vp-ubnd-lai-chau/);
  }
});

test('the report of a period is a page to be saved', async () => {
  const { app, officer } = await createBench();

  const response = await app.get('/v1/admin/reports?period=2026-H2', officer.headers);

  assert.equal(response.headers.get('Content-Type'), 'text/html; charset=utf-8');
  assert.match(response.headers.get('Content-Disposition') ?? '', /^attachment; .*\.html"$/);
  const page = await response.text();
  assert.match(page, /<html lang="vi">/);
  assert.match(page, /6 tháng cuối năm 2026/);
});

test('the report of a unit head names no other unit', async () => {
  const { app } = await createBench();
  const head = await issueToken(app.store, 'unit-head', { unit: office });

  const page = await (await app.get('/v1/admin/reports', head.headers)).text();

  assert.match(page, /Văn phòng UBND tỉnh/);
  assert.doesNotMatch(page, /Trung tâm Phục vụ hành chính công/);
});

for (const query of ['period=2026-H3', 'format=pdf', 'language=fr', 'unit=khong-co', 'survey=x']) {
  test(`an export with ${query} is refused with what is accepted`, async () => {
    const response = await exported(await createBench(), `?${query}`);

    assert.equal(response.status, 400);
    const { code, errors } = await problemOf(response);
    assert.deepEqual([code, errors?.[0]?.field], ['invalid-query', query.split('=')[0]]);
  });
}
