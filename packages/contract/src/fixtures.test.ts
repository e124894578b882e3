import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { defaultSurvey } from './surveys/hai-long-nhanh.ts';
import { readFixtures } from './fixtures.ts';

type File = Record<string, Record<string, unknown>[]>;

const json = (): File =>
  JSON.parse(readFileSync(new URL('../fixtures/fixtures.json', import.meta.url), 'utf8')) as File;

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test('every record of the sample file passes its schema', () => {
  const file = json();

  const fixtures = readFixtures(file);

  for (const section of [
    'documents',
    'campaigns',
    'units',
    'surveys',
    'badges',
    'exemplarCards',
  ] as const) {
    assert.equal(fixtures[section].length, file[section]?.length, section);
  }
});

test('the built-in survey is the one of the sample file', () => {
  const survey = readFixtures(json()).surveys.find(({ id }) => id === 'hai-long-nhanh');

  assert.deepEqual(plain(survey), defaultSurvey);
});

test('a figure that the source gives as a bound stays a bound, with its words, period and source', () => {
  const { exemplarCards } = readFixtures(json());

  const figures = exemplarCards.find(({ unit }) => unit === 'ttpvhcc-lai-chau')?.figures;

  assert.deepEqual(
    figures?.map(({ operator, value, display, period }) => [operator, value, display, period]),
    [
      ['>', 11000, 'hơn 11.000', '6 tháng đầu năm 2020'],
      ['=', 6816, '6.816', '6 tháng đầu năm 2020'],
      ['>=', 90, 'trên 90% trở lên', 'như bài viết nêu: “luôn đạt”'],
    ],
  );
});

test('a unit that ended names its successors with their province', () => {
  const unit = readFixtures(json()).units.find(({ id }) => id === 'ubnd-vung-tau');

  assert.equal(unit?.validTo, '2025-06-30');
  assert.deepEqual(unit.successors[0], {
    name: 'phường Vũng Tàu',
    province: 'Thành phố Hồ Chí Minh',
  });
});

test('a printed order belongs to the scale', () => {
  const { surveys } = readFixtures(json());

  const values = (id: string): number[] | undefined =>
    surveys.find((survey) => survey.id === id)?.scale.points.map((point) => point.value);

  assert.deepEqual(values('hai-long-nhanh'), [5, 4, 3, 2, 1]);
  assert.deepEqual(values('danh-gia-bai-viet'), [1, 2, 3, 4, 5]);
});

test('everything that visitors are asked and may choose is in English too', () => {
  const { surveys } = readFixtures(json());

  const asked = surveys
    .filter(({ kind }) => kind !== 'unit-scoring')
    .flatMap(({ scale, questions }) => [
      ...scale.points.map(({ label }) => label),
      ...questions.map(({ text }) => text),
      ...questions.flatMap((question) =>
        question.type === 'multi' ? question.options.map(({ label }) => label) : [],
      ),
    ]);
  assert.deepEqual(
    asked.filter(({ en }) => en === undefined),
    [],
  );
});

test('a record that does not fit is refused with the name of the field', () => {
  const file = json();
  file['units'] = [{ id: 'Not An Id', name: 'x', level: 'province', parent: null }];

  assert.throws(() => readFixtures(file), /lower-case letters/);
});

test('an award badge without the number of a document is refused', () => {
  const file = json();
  file['badges'] = [{ id: 'bang-khen', kind: 'award', vi: 'Bằng khen' }];

  assert.throws(() => readFixtures(file), /documentNumber/);
});
