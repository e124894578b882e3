import assert from 'node:assert/strict';
import { test } from 'node:test';
import type {
  Campaign,
  CriterionSet,
  CriterionSetList,
  Score,
  ScoreList,
  Unit,
} from '@vhcs/contract';
import type { RegistryData } from '../registry/records.ts';
import { issueToken, type IssuedToken } from '../testing/operators.ts';
import {
  createTestApp,
  ORIGIN,
  problemOf,
  sampleRegistry,
  type TestApp,
} from '../testing/test-app.ts';

const set = 'cham-diem-9-chi-so';
const unit = 'so-gddt-lai-chau';

const pointsOf = (...values: readonly number[]): Readonly<Record<string, number>> =>
  Object.fromEntries(values.map((value, index) => [`cs${String(index + 1)}`, value]));

/** The nine indexes as in the example of the assessment. */
const nine = pointsOf(2, 2, 2, 1, 2, 2, 1.5, 1, 1.5);

const given = (changes: Readonly<Record<string, unknown>> = {}) => ({
  set,
  unit,
  period: '2026-H1',
  kind: 'self',
  points: nine,
  ...changes,
});

interface Bench {
  readonly app: TestApp;
  readonly officer: IssuedToken;
  readonly send: (body: unknown, path?: string, token?: IssuedToken) => Promise<Response>;
}

async function createBench(data: Partial<RegistryData> = {}): Promise<Bench> {
  const app = createTestApp({ data });
  const officer = await issueToken(app.store, 'emulation-officer');
  return {
    app,
    officer,
    send: async (body, path = '/v1/admin/scores', token = officer) =>
      app.fetch(
        new Request(`${ORIGIN}${path}`, {
          method: 'POST',
          body: JSON.stringify(body),
          headers: { 'Content-Type': 'application/json', ...token.headers },
        }),
      ),
  };
}

test('nine indexes of 2, 2, 2, 1, 2, 2, 1.5, 1 and 1.5 make exactly 15.0, which is "Xuất sắc"', async () => {
  const { send } = await createBench();

  const response = await send(given());

  assert.equal(response.status, 201);
  const { total, maxTotal, grade, points } = (await response.json()) as Score;
  assert.deepEqual([total, maxTotal, grade?.name.vi], [15, 18, 'Xuất sắc']);
  assert.deepEqual(points, nine);
});

const grades: readonly (readonly [last: number, total: number, grade: string])[] = [
  [1.4, 14.9, 'Tốt'],
  [1.5, 15, 'Xuất sắc'],
];

for (const [last, total, grade] of grades) {
  test(`a total of ${String(total)} is graded ${grade}`, async () => {
    const { send } = await createBench();

    const score = (await (await send(given({ points: { ...nine, cs9: last } }))).json()) as Score;

    assert.deepEqual([score.total, score.grade?.name.vi], [total, grade]);
  });
}

test('tenths add up without drift', async () => {
  const { send } = await createBench();

  const points = pointsOf(...Array<number>(9).fill(0.1));
  const score = (await (await send(given({ points }))).json()) as Score;

  assert.equal(score.total, 0.9);
});

const refused: readonly (readonly [what: string, body: unknown, field: string])[] = [
  ['with two decimals', given({ points: { ...nine, cs1: 1.25 } }), '/points/cs1'],
  ['with more than the criterion gives', given({ points: { ...nine, cs1: 2.1 } }), '/points/cs1'],
  ['with points below nothing', given({ points: { ...nine, cs1: -1 } }), '/points/cs1'],
  ['without a criterion', given({ points: pointsOf(2, 2, 2, 1, 2, 2, 1.5, 1) }), '/points/cs9'],
  ['with a criterion of its own', given({ points: { ...nine, cs10: 1 } }), '/points/cs10'],
  ['of all time', given({ period: 'all' }), '/period'],
  ['of an unknown unit', given({ unit: 'khong-co' }), '/unit'],
  ['by an unknown set', given({ set: 'khong-co' }), '/set'],
  ['that names an official', given({ official: 'An' }), '/official'],
];

for (const [what, body, field] of refused) {
  test(`a score ${what} is refused, and none is kept`, async () => {
    const { app, send } = await createBench();

    const problem = await problemOf(await send(body));

    assert.equal(problem.code, 'invalid-score');
    assert.deepEqual(
      problem.errors?.map((error) => error.field),
      [field],
    );
    assert.deepEqual(await app.store.scores.list({}), []);
  });
}

const unitOfDays = (days: Pick<Unit, 'validFrom' | 'validTo'>): Partial<RegistryData> => ({
  units: sampleRegistry.units.map((known) => (known.id === unit ? { ...known, ...days } : known)),
});

const outside: readonly (readonly [what: string, days: Partial<RegistryData>, period: string])[] = [
  ['that has not begun', {}, '2027'],
  ['that the unit did not live to', unitOfDays({ validTo: '2025-12-31' }), '2026-H1'],
  ['before the unit began', unitOfDays({ validFrom: '2026-07-01' }), '2026-H1'],
];

for (const [what, data, period] of outside) {
  test(`a score for a period ${what} is refused, and none is kept`, async () => {
    const { app, send } = await createBench(data);

    const problem = await problemOf(await send(given({ period })));

    assert.equal(problem.code, 'invalid-score');
    assert.deepEqual(
      problem.errors?.map((error) => error.field),
      ['/period'],
    );
    assert.deepEqual(await app.store.scores.list({}), []);
  });
}

test('a unit is scored for the period of its last day, and for the one of its first', async () => {
  for (const days of [{ validTo: '2026-01-01' }, { validFrom: '2026-06-30' }] as const) {
    const { send } = await createBench(unitOfDays(days));

    assert.equal((await send(given())).status, 201);
  }
});

test('the self-score and the appraised one stand beside each other, each in its newest revision', async () => {
  const { app, officer, send } = await createBench();
  await send(given());
  await send(given({ kind: 'appraised', points: { ...nine, cs9: 0 } }));
  await send(given({ kind: 'appraised', points: { ...nine, cs9: 1 }, note: 'Sau khi đối chiếu' }));

  const response = await app.get(`/v1/admin/scores?unit=${unit}&period=2026-H1`, officer.headers);

  const { items } = (await response.json()) as ScoreList;
  assert.deepEqual(
    items.map(({ kind, revision, total, note }) => [kind, revision, total, note]),
    [
      ['appraised', 2, 14.5, 'Sau khi đối chiếu'],
      ['self', 1, 15, undefined],
    ],
  );
});

test('a unit head scores the own unit, and appraises none', async () => {
  const { app, send } = await createBench();
  const head = await issueToken(app.store, 'unit-head', { unit });

  const own = await send(given(), undefined, head);
  const other = await send(given({ unit: 'vpqh' }), undefined, head);
  const appraised = await send(given({ kind: 'appraised' }), undefined, head);

  assert.deepEqual([own.status, other.status, appraised.status], [201, 403, 403]);
  assert.match((await problemOf(appraised)).detail, /needs the role emulation-officer/);
});

test('grades begin where the officer says, from the next score on', async () => {
  const { app, officer, send } = await createBench();
  await send(given());
  const bands = [
    { id: 'dat', name: { vi: 'Đạt' }, from: 15.1 },
    { id: 'khong-dat', name: { vi: 'Không đạt' }, from: 0 },
  ];

  const set_ = await send(bands, `/v1/admin/criteria/${set}/bands`);
  await send(given({ kind: 'appraised' }));

  assert.deepEqual(((await set_.json()) as CriterionSet).bands, bands);
  const response = await app.get('/v1/admin/scores', officer.headers);
  const names = ((await response.json()) as ScoreList).items.map(({ grade }) => grade?.name.vi);
  assert.deepEqual(names, ['Không đạt', 'Xuất sắc']);
});

const band = (id: string, from: number) => ({ id, name: { vi: id }, from });

const badBands: readonly (readonly [what: string, bands: unknown, message: RegExp])[] = [
  ['leave the lowest totals without a grade', [band('a', 15), band('b', 6)], /expected 0/],
  ['begin twice at one total', [band('a', 6), band('b', 6), band('c', 0)], /less than 6/],
  ['rise', [band('a', 6), band('b', 12), band('c', 0)], /less than 6/],
  ['have one grade twice', [band('a', 6), band('a', 0)], /every grade once/],
  ['cannot be reached', [band('a', 18.1), band('b', 0)], /a begins above 18/],
  ['are none', [], /./],
];

for (const [what, bands, message] of badBands) {
  test(`bands that ${what} are refused`, async () => {
    const { send } = await createBench();

    const problem = await problemOf(await send(bands, `/v1/admin/criteria/${set}/bands`));

    assert.equal(problem.code, 'invalid-score');
    assert.match(JSON.stringify(problem.errors), message);
  });
}

test('a campaign is scored by once all its criteria for collectives give points', async () => {
  const criterion = (id: string, maxPoints?: number) => ({
    id,
    subject: 'collective' as const,
    text: { vi: id },
    ...(maxPoints !== undefined && { maxPoints }),
  });
  const campaign = (id: string, ...criteria: Campaign['criteria']): Campaign => ({
    id,
    name: { vi: id },
    localNames: [],
    level: 'province',
    parent: null,
    phases: [],
    criteria,
    archived: false,
    sources: [],
  });
  const { app, officer } = await createBench({
    campaigns: [
      campaign('co-diem', criterion('a', 10), criterion('b', 2.5)),
      campaign('thieu-diem', criterion('a', 10), criterion('b')),
    ],
  });

  const response = await app.get('/v1/admin/criteria', officer.headers);

  const { items } = (await response.json()) as CriterionSetList;
  assert.deepEqual(
    items.map(({ id, maxTotal, bands }) => [id, maxTotal, bands?.length ?? null]),
    [
      [set, 18, 5],
      ['co-diem', 12.5, null],
    ],
  );
});
