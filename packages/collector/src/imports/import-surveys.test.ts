import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defaultSurvey, type Scale, type Survey } from '@vhcs/contract';
import { emptyRegistry } from '../registry/record-key.ts';
import { planOf } from './testing/import-bench.ts';

const scaleOf = (order: Scale['order'], values: readonly number[], id = 'thang-moi'): Scale => ({
  id,
  order,
  points: values.map((value) => ({ value, label: { vi: `Mức ${String(value)}` } })),
});

const surveyOf = (scale: Scale, id = 'phieu-moi'): Survey => ({
  id,
  version: 1,
  kind: 'survey',
  scale,
  questions: [
    { id: 'chung', type: 'scale', text: { vi: 'Chung' }, required: false, notApplicable: false },
  ],
});

const [best, worst] = [scaleOf('best-first', [3, 2, 1]), scaleOf('worst-first', [1, 2, 3])];

const faultsIn = async (
  content: string,
  format: 'csv' | 'json' = 'json',
  surveys: readonly Survey[] = [],
) => {
  const registered = { ...emptyRegistry, surveys };
  const { report } = await planOf(content, { kind: 'surveys', format, registered });
  return report.faults.map(({ line, column, problem }) => [line, column, problem.en]);
};

const json = (...surveys: readonly unknown[]): string => JSON.stringify(surveys);

test('a table with a repeated question id or option id is refused at its row', async () => {
  const faults = await faultsIn(
    `Mã;Phiên bản;Loại phiếu;Mã câu hỏi;Kiểu câu hỏi;Câu hỏi;Lựa chọn
p;1;Khảo sát;chung;Thang đo;Chung;
;;;chung;Thang đo;Lại chung;
;;;them;Chọn nhiều;Thêm;a=A | b=B | a=C
`,
    'csv',
  );

  assert.deepEqual(faults, [
    [3, 'Mã câu hỏi', 'the survey has a question of this id already'],
    [4, 'Lựa chọn', 'the question has an option of this id already'],
  ]);
});

test('a scale with a repeated value is refused at that value', async () => {
  const faults = await faultsIn(json(surveyOf(scaleOf('worst-first', [1, 2, 2]))));

  assert.deepEqual(faults, [
    [1, 'scale.points.2.value', 'the scale has a point of this value already'],
  ]);
});

for (const [order, values] of [
  ['best-first', [1, 2, 3]],
  ['worst-first', [3, 2, 1]],
  ['worst-first', [1, 3, 2]],
] as const) {
  test(`${order} with the values ${values.join(', ')} is refused`, async () => {
    const faults = await faultsIn(json(surveyOf(scaleOf(order, values))));

    assert.deepEqual(faults, [
      [1, 'scale.order', 'the order of the scale contradicts the values of its points'],
    ]);
  });
}

test('best-first with falling and worst-first with rising values are taken', async () => {
  assert.deepEqual(await faultsIn(json(surveyOf(best))), []);
  assert.deepEqual(await faultsIn(json(surveyOf(worst))), []);
});

test('the id of a scale that is registered, built in or in the file means no other points', async () => {
  const other = [[1, 'scale.id', 'this id of a scale is registered with other points']];

  assert.deepEqual(await faultsIn(json(surveyOf(worst)), 'json', [surveyOf(best, 'cu')]), other);
  assert.deepEqual(await faultsIn(json(surveyOf(best), surveyOf(worst, 'sau'))), other);
  const builtIn = surveyOf({ ...best, id: defaultSurvey.scale.id });
  assert.deepEqual(await faultsIn(json(builtIn)), other);
});

test('sat5 means the built-in scale, whatever a registered survey calls so', async () => {
  const own = surveyOf({ ...best, id: defaultSurvey.scale.id }, 'cu');
  const { report, change } = await planOf(json({ ...surveyOf(best), scale: 'sat5' }), {
    kind: 'surveys',
    format: 'json',
    registered: { ...emptyRegistry, surveys: [own] },
  });

  assert.deepEqual(report.faults, []);
  assert.deepEqual(change?.put?.surveys?.[0]?.scale, defaultSurvey.scale);
});

test('a registered survey that is as it was is not judged again', async () => {
  const stored = surveyOf(scaleOf('best-first', [1, 2, 3]));

  assert.deepEqual(await faultsIn(json(stored), 'json', [stored]), []);
});
