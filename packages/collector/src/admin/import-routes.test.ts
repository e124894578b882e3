import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { fileTypes, type ImportReport, type Survey, type Unit } from '@vhcs/contract';
import { jsonForms } from '../files/file-forms.ts';
import { MAX_FILE_BYTES } from '../guards/file-body.ts';
import { repository } from '../repository.ts';
import { issueToken } from '../testing/operators.ts';
import { createRegisteringApp } from '../testing/registering-app.ts';
import { problemOf } from '../testing/test-app.ts';

const sample = (name: string): Promise<Uint8Array<ArrayBuffer>> =>
  readFile(`${repository}/examples/import/${name}`).then((bytes) => new Uint8Array(bytes));

const units = '/v1/admin/imports?kind=units';

const csv = (...rows: readonly string[]) => ({
  body: ['Mã;Tên;Cấp', ...rows].join('\n'),
  type: `${fileTypes.csv}; charset=utf-8`,
});

const good = csv('xa-mot;Xã Một;Cấp xã', 'xa-hai;Xã Hai;Cấp xã');

const bad = csv('xa-mot;Xã Một;Cấp xã', ';Xã Hai;Cấp phường');

async function createBench(...files: Parameters<typeof createRegisteringApp>) {
  const app = await createRegisteringApp(...files);
  return { app, officer: await issueToken(app.store, 'emulation-officer') };
}

test('what is imported holds for the next request, and is in the log', async () => {
  const { app, officer } = await createBench();

  const response = await app.send(units, good, officer);

  assert.equal(response.status, 200);
  assert.deepEqual((await response.json()) as ImportReport, {
    kind: 'units',
    dryRun: false,
    written: true,
    read: 2,
    added: 2,
    changed: 0,
    unchanged: 0,
    faults: [],
  });
  assert.equal(((await (await app.get('/v1/units/xa-hai')).json()) as Unit).name.vi, 'Xã Hai');
  const [line] = await app.store.audit.newest({ limit: 1 });
  assert.deepEqual(
    [line?.action, line?.subject, line?.token, line?.detail],
    ['registry.imported', 'units', officer.id, { added: 2, changed: 0 }],
  );
});

test('the same file again changes nothing', async () => {
  const { app, officer } = await createBench();
  await app.send(units, good, officer);
  const before = await app.store.registry.revision();

  const response = await app.send(units, good, officer);

  const { written, unchanged } = (await response.json()) as ImportReport;
  assert.deepEqual([written, unchanged], [false, 2]);
  assert.equal(await app.store.registry.revision(), before);
});

test('a dry run answers what would be done, with every fault by line and column', async () => {
  const { app, officer } = await createBench();
  const before = await app.store.registry.revision();

  const response = await app.send(`${units}&dry-run=true`, bad, officer);

  assert.equal(response.status, 200);
  const report = (await response.json()) as ImportReport;
  assert.deepEqual([report.dryRun, report.written, report.read, report.added], [true, false, 2, 1]);
  assert.deepEqual(
    report.faults.map(({ line, column, value }) => [line, column, value]),
    [
      [3, 'Cấp', 'Cấp phường'],
      [3, 'Mã', null],
    ],
  );
  assert.equal(await app.store.registry.revision(), before);
});

test('a file with a fault is refused with all of them, and nothing of it is written', async () => {
  const { app, officer } = await createBench();

  const response = await app.send(units, bad, officer);

  assert.equal(response.status, 422);
  const { code, faults } = await problemOf(response);
  assert.equal(code, 'import-refused');
  assert.deepEqual(
    faults?.map(({ line, column, problem }) => [line, column, problem.vi]),
    [
      [3, 'Cấp', 'giá trị không được chấp nhận'],
      [3, 'Mã', 'thiếu giá trị bắt buộc'],
    ],
  );
  assert.equal((await app.get('/v1/units/xa-mot')).status, 404);
  const [line] = await app.store.audit.newest({ limit: 1 });
  assert.equal(line?.action, 'token.created');
});

test('a spreadsheet is read as well', async () => {
  const { app, officer } = await createBench();

  const body = await sample('don-vi.xlsx');
  const response = await app.send(units, { body, type: fileTypes.xlsx }, officer);

  assert.equal(((await response.json()) as ImportReport).added, 3);
});

test('faults of JSON are told by line', async () => {
  const { app, officer } = await createBench();

  const body = '[\n  { "id": "xa-mot",\n    "level": "commune" }\n]';
  const { faults } = await problemOf(await app.send(units, { body }, officer));

  assert.deepEqual(
    faults?.map(({ line, column }) => [line, column]),
    [
      [2, 'name'],
      [2, 'parent'],
    ],
  );
});

test('an app without readers of tables takes JSON, and tells faults by record', async () => {
  const { app, officer } = await createBench(jsonForms);
  const unit = { id: 'xa-mot', name: { vi: 'Xã Một' }, level: 'commune', parent: null };

  const taken = await app.send(units, { body: JSON.stringify([unit]) }, officer);
  const refused = await app.send(
    units,
    { body: JSON.stringify([unit, { ...unit, id: 'xa-hai', level: 'xa' }]) },
    officer,
  );
  const table = await app.send(units, good, officer);

  assert.equal(taken.status, 200);
  const { faults } = await problemOf(refused);
  assert.deepEqual(
    faults?.map(({ line, column, value }) => [line, column, value]),
    [[null, '1.level', 'xa']],
  );
  assert.equal(table.status, 415);
  assert.match((await problemOf(table)).detail, /send application\/json\.$/);
});

test('a file beyond the limit is refused with the limit', async () => {
  const { app, officer } = await createBench();

  const body = new Uint8Array(MAX_FILE_BYTES + 1);
  const response = await app.send(units, { body, type: fileTypes.csv }, officer);

  assert.equal(response.status, 413);
  assert.match((await problemOf(response)).detail, new RegExp(String(MAX_FILE_BYTES)));
});

for (const query of ['', '?kind=unit', '?kind=units&dry-run=1']) {
  test(`an import${query} is refused with what is accepted`, async () => {
    const { app, officer } = await createBench();

    const response = await app.send(`/v1/admin/imports${query}`, good, officer);

    assert.equal(response.status, 400);
    assert.match((await problemOf(response)).detail, /expected (one of units, surveys|true or)/);
  });
}

test('a changed survey is published as its next version, and the old one stays', async () => {
  const { app, officer } = await createBench();
  const old = (await (await app.get('/v1/surveys/hai-long-5-yeu-to')).json()) as Survey;
  const changed = { ...old, title: { vi: 'Khác' }, version: undefined };

  const response = await app.send('/v1/admin/surveys', { body: JSON.stringify(changed) }, officer);

  assert.equal(response.status, 201);
  assert.equal(((await response.json()) as Survey).version, old.version + 1);
  const path = `/v1/surveys/hai-long-5-yeu-to?version=${String(old.version)}`;
  assert.deepEqual((await (await app.get(path)).json()) as Survey, old);
  const next = (await (
    await app.get(path.replace(/\d$/, String(old.version + 1)))
  ).json()) as Survey;
  assert.equal(next.title?.vi, 'Khác');
  const [line] = await app.store.audit.newest({ limit: 1 });
  assert.deepEqual([line?.action, line?.token], ['survey.published', officer.id]);
});

test('another wording of a published version is refused', async () => {
  const { app, officer } = await createBench();
  const old = (await (await app.get('/v1/surveys/hai-long-5-yeu-to')).json()) as Survey;
  const body = JSON.stringify({ ...old, title: { vi: 'Khác' } });

  const response = await app.send('/v1/admin/surveys', { body }, officer);

  assert.equal(response.status, 422);
  const { code, faults } = await problemOf(response);
  assert.equal(code, 'import-refused');
  assert.match(faults?.[0]?.accepted.en ?? '', /a new version: \d/);
});
