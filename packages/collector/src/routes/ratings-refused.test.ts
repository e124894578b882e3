import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problems, type ProblemCode, type Survey } from '@vhcs/contract';
import { problemSchema } from '@vhcs/contract/schemas';
import {
  createTestApp,
  problemOf,
  ratingOf,
  ratingRequest,
  sampleRegistry,
} from '../testing/test-app.ts';

const pulse = sampleRegistry.surveys.find(({ id }) => id === 'hai-long-nhanh');
assert.ok(pulse);

/** Version 1 until the end of October, 2 since; 3 is announced; another survey has ended. */
const surveys: readonly Survey[] = [
  ...sampleRegistry.surveys.filter(({ id }) => id !== 'hai-long-nhanh'),
  { ...pulse, openTo: '2026-10-31' },
  { ...pulse, version: 2, openFrom: '2026-11-01' },
  { ...pulse, version: 3, openFrom: '2027-01-01' },
  { ...pulse, id: 'da-ket-thuc', openTo: '2025-12-31' },
];

const touchpoints = [
  ...sampleRegistry.touchpoints,
  {
    id: 'quay-da-dong',
    unit: 'ttpvhcc-lai-chau',
    kind: 'counter',
    name: { vi: 'Quầy đã đóng' },
    open: false,
  },
] as const;

const successor = sampleRegistry.units.find(({ id }) => id === 'ttpvhcc-lai-chau');
assert.ok(successor);

/** Two begin in turn: one on a day that is past, one after it and after today. */
const units = [
  ...sampleRegistry.units,
  { ...successor, id: 'moi-lap', name: { vi: 'Đơn vị mới lập' }, validFrom: '2026-11-10' },
  {
    ...successor,
    id: 'sap-lap',
    name: { vi: 'Đơn vị sắp lập' },
    validFrom: '2026-12-01',
    predecessors: [
      { unit: 'ttpvhcc-lai-chau', name: 'Trung tâm đang nhận' },
      { unit: 'ubnd-vung-tau', name: 'UBND đã kết thúc' },
    ],
  },
];

interface RefusedCase {
  readonly what: string;
  readonly changes: Readonly<Record<string, unknown>>;
  readonly code: ProblemCode;
  readonly fields: readonly string[];
  readonly told: RegExp;
}

const refused: readonly RefusedCase[] = [
  {
    what: 'a level outside the scale',
    changes: { answers: { q1: 6 } },
    code: 'invalid-rating',
    fields: ['/answers/q1'],
    told: /expected one of 5, 4, 3, 2, 1/,
  },
  {
    what: 'a level as text',
    changes: { answers: { q1: '5' } },
    code: 'invalid-rating',
    fields: ['/answers/q1'],
    told: /expected one of 5, 4, 3, 2, 1/,
  },
  {
    what: '"not applicable" where it is not offered',
    changes: { answers: { q1: null } },
    code: 'invalid-rating',
    fields: ['/answers/q1'],
    told: /expected one of/,
  },
  {
    what: 'a missing required answer and an unknown question, both told at once',
    changes: { answers: { q9: 1 } },
    code: 'invalid-rating',
    fields: ['/answers/q1', '/answers/q9'],
    told: /q1: an answer is required; q9: no such question/,
  },
  {
    what: 'every field of the wrong shape, all told at once',
    changes: { channel: 'fax', language: 'Vietnamese!', surveyVersion: 1.5, answers: { q1: {} } },
    code: 'invalid-rating',
    fields: ['/surveyVersion', '/channel', '/language', '/answers/q1'],
    told: /see errors/,
  },
  {
    what: 'fields that do not exist, such as a name',
    changes: { officialName: 'Nguyễn Văn A', 'a/b~c': 1 },
    code: 'invalid-rating',
    fields: ['/officialName', '/a~1b~0c'],
    told: /officialName/,
  },
  {
    what: 'a key that is no UUID',
    changes: { idempotencyKey: 'abc' },
    code: 'invalid-rating',
    fields: ['/idempotencyKey'],
    told: /idempotencyKey/,
  },
  {
    what: 'a comment that is too long',
    changes: { comment: 'a'.repeat(1001) },
    code: 'invalid-rating',
    fields: ['/comment'],
    told: /comment/,
  },
  {
    what: 'a dossier code in place of a procedure code',
    changes: { service: 'H35.10-260101-0001' },
    code: 'invalid-rating',
    fields: ['/service'],
    told: /service/,
  },
  {
    what: 'a day 32 days back',
    changes: { localDate: '2026-10-21' },
    code: 'invalid-rating',
    fields: ['/localDate'],
    told: /expected a day from 2026-10-22 to 2026-11-22/,
  },
  {
    what: 'a day in the future',
    changes: { localDate: '2026-11-23' },
    code: 'invalid-rating',
    fields: ['/localDate'],
    told: /to 2026-11-22/,
  },
  {
    what: 'a day that no calendar has',
    changes: { localDate: '2026-11-31' },
    code: 'invalid-rating',
    fields: ['/localDate'],
    told: /localDate/,
  },
  {
    what: 'a unit that is not registered',
    changes: { unit: 'ttpvhcc-ha-noi' },
    code: 'unknown-unit',
    fields: ['/unit'],
    told: /"ttpvhcc-ha-noi" is not registered/,
  },
  {
    what: 'a unit that has ended',
    changes: { unit: 'ubnd-vung-tau' },
    code: 'unit-closed',
    fields: ['/unit'],
    told: /UBND thành phố Vũng Tàu ended on 2025-06-30.*phường Vũng Tàu, Thành phố Hồ Chí Minh; phường Tam Thắng/,
  },
  {
    what: 'a unit that has ended without a known successor',
    changes: { unit: 'hdnd-vung-tau' },
    code: 'unit-closed',
    fields: ['/unit'],
    told: /No successor of it is registered/,
  },
  {
    what: 'a unit that is yet to begin',
    changes: { unit: 'sap-lap' },
    code: 'unit-closed',
    fields: ['/unit'],
    told: /sắp lập takes ratings from 2026-12-01 on, not on 2026-11-22\. Until then send ratings to its predecessors: Trung tâm đang nhận \(ttpvhcc-lai-chau\)\.$/,
  },
  {
    what: 'a day before a unit began',
    changes: { unit: 'moi-lap', localDate: '2026-11-09' },
    code: 'unit-closed',
    fields: ['/unit'],
    told: /mới lập takes ratings from 2026-11-10 on, not on 2026-11-09\. No predecessor/,
  },
  {
    what: 'a survey that does not exist',
    changes: { survey: 'hai-long-cham' },
    code: 'unknown-survey',
    fields: ['/survey'],
    told: /no survey "hai-long-cham"/,
  },
  {
    what: 'a survey version that does not exist',
    changes: { surveyVersion: 7 },
    code: 'unknown-survey',
    fields: ['/surveyVersion'],
    told: /its versions: 1, 2, 3/,
  },
  {
    what: 'a survey version that a newer one has replaced',
    changes: { surveyVersion: 1 },
    code: 'survey-closed',
    fields: ['/surveyVersion'],
    told: /the current version is 2/,
  },
  {
    what: 'a survey version that has not opened yet',
    changes: { surveyVersion: 3 },
    code: 'survey-closed',
    fields: ['/surveyVersion'],
    told: /the current version is 2/,
  },
  {
    what: 'a survey of which every version has ended',
    changes: { survey: 'da-ket-thuc', surveyVersion: 1 },
    code: 'survey-closed',
    fields: ['/surveyVersion'],
    told: /no version of it is open on 2026-11-22 \(this version is open to 2025-12-31\)/,
  },
  {
    what: 'the scoring of a unit',
    changes: { survey: 'cham-diem-9-chi-so', surveyVersion: 1, answers: { cs1: 2 } },
    code: 'invalid-rating',
    fields: ['/survey'],
    told: /takes no ratings of visitors/,
  },
  {
    what: 'a touchpoint that is not registered',
    changes: { touchpoint: 'quay-99' },
    code: 'invalid-rating',
    fields: ['/touchpoint'],
    told: /no registered touchpoint of ttpvhcc-lai-chau/,
  },
  {
    what: 'a touchpoint of another unit',
    changes: { unit: 'so-tc-lai-chau', touchpoint: 'ttpvhcc-lai-chau-quay-1' },
    code: 'invalid-rating',
    fields: ['/touchpoint'],
    told: /no registered touchpoint of so-tc-lai-chau/,
  },
  {
    what: 'a touchpoint that is closed',
    changes: { touchpoint: 'quay-da-dong' },
    code: 'invalid-rating',
    fields: ['/touchpoint'],
    told: /is closed/,
  },
];

for (const { what, changes, code, fields, told } of refused) {
  test(`refuses ${what}`, async () => {
    const app = createTestApp({ data: { surveys, touchpoints, units } });

    const response = await app.post(ratingOf({ surveyVersion: 2, ...changes }));

    const problem = problemSchema.parse(await response.json());
    assert.equal(response.status, problems[code].status);
    assert.equal(problem.code, code);
    assert.deepEqual(
      problem.errors?.map(({ field }) => field),
      fields,
    );
    assert.match(problem.detail, told);
    assert.deepEqual(app.saved, []);
  });
}

test('a rating of the time before the change of versions is taken for the old one', async () => {
  const app = createTestApp({ data: { surveys } });

  const response = await app.post(ratingOf({ surveyVersion: 1, localDate: '2026-10-31' }));

  assert.equal(response.status, 201);
});

test('a unit takes ratings from its first day on', async () => {
  const app = createTestApp({ data: { units } });

  const response = await app.post(ratingOf({ unit: 'moi-lap', localDate: '2026-11-10' }));

  assert.equal(response.status, 201);
});

test('a closed unit names its successors as records', async () => {
  const response = await createTestApp().post(ratingOf({ unit: 'ubnd-vung-tau' }));

  const { successors } = await problemOf(response);
  assert.equal(successors?.length, 5);
  assert.deepEqual(successors[0], {
    name: 'phường Vũng Tàu',
    province: 'Thành phố Hồ Chí Minh',
  });
});

for (const [what, body] of [
  ['nothing', ''],
  ['half an object', '{"survey":"hai-long-nhanh","ans'],
  ['words', 'five stars'],
] as const) {
  test(`refuses ${what} as a body`, async () => {
    const app = createTestApp();

    const response = await app.fetch(ratingRequest(body));

    const problem = await problemOf(response);
    assert.equal(response.status, 400);
    assert.equal(problem.code, 'invalid-json');
    assert.ok(!problem.detail.includes('five'));
    assert.deepEqual(app.saved, []);
  });
}

for (const body of ['[]', '5', 'null', '"text"']) {
  test(`refuses ${body} as a rating`, async () => {
    const response = await createTestApp().fetch(ratingRequest(body));

    const problem = await problemOf(response);
    assert.equal(response.status, 422);
    assert.deepEqual(
      problem.errors?.map(({ field }) => field),
      [''],
    );
  });
}

test('tells at most fifty faults of a body of garbage', async () => {
  const garbage = Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`x${String(i)}`, i]));

  const problem = await problemOf(await createTestApp().post(ratingOf(garbage)));

  assert.equal(problem.errors?.length, 50);
});
