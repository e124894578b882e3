import fc, { type Arbitrary } from 'fast-check';
import { CRITERIA, OTHERS, OWN, POINTS } from './role-bench.ts';
import type { HostileRequest } from './requests.ts';

const json = { 'Content-Type': 'application/json' };

const bands = [
  { id: 'xuat-sac', name: { vi: 'Xuất sắc' }, from: 15 },
  { id: 'dat', name: { vi: 'Đạt' }, from: 0 },
];

const get = (target: string): HostileRequest => ({
  method: 'GET',
  target,
  headers: {},
  body: undefined,
});

const post = (target: string, body: unknown): HostileRequest => ({
  method: 'POST',
  target,
  headers: json,
  body: JSON.stringify(body),
});

/** Requests that are right but for who may send them, about the own unit and about others. */
export function rightRequests(comments: readonly string[]): readonly HostileRequest[] {
  return [
    ...['operator', 'audit', 'comments', 'criteria', 'scores', 'held', 'tokens'].map((name) =>
      get(`/v1/admin/${name}`),
    ),
    ...['alerts', 'exports?format=csv', 'exports?format=json', 'reports'].map((name) =>
      get(`/v1/admin/${name}`),
    ),
    ...[OWN, ...OTHERS].flatMap(aboutUnit),
    ...comments.flatMap(aboutComment),
    post(`/v1/admin/criteria/${CRITERIA}/bands`, bands),
    post('/v1/admin/tokens', { role: 'auditor', days: 90 }),
    post('/v1/admin/tokens/0123456789/revoke', {}),
    post('/v1/admin/surveys', {}),
    post('/v1/admin/sites/demo/remove', {}),
  ];
}

/** The same, as often as requests that are near what is described. */
export function roleRequests(
  near: Arbitrary<HostileRequest>,
  comments: readonly string[],
): Arbitrary<HostileRequest> {
  return fc.oneof(near, fc.constantFrom(...rightRequests(comments)));
}

function aboutUnit(unit: string): readonly HostileRequest[] {
  const group = { unit, survey: 'hai-long-nhanh', surveyVersion: 1, series: 'open' };
  const held = { ...group, day: '2026-11-20', reason: 'burst' };
  const score = { set: CRITERIA, unit, period: '2026-H1', points: POINTS };
  return [
    ...['comments?', 'scores?', 'exports?format=json&', 'reports?'].map((start) =>
      get(`/v1/admin/${start}unit=${unit}`),
    ),
    post('/v1/admin/scores', { ...score, kind: 'self' }),
    post('/v1/admin/scores', { ...score, kind: 'appraised' }),
    post('/v1/admin/held/decisions', { ...held, decision: 'release' }),
    post('/v1/admin/held/decisions', { ...held, decision: 'reject' }),
    post('/v1/admin/imports?kind=units', [
      { id: `thuoc-${unit}`, name: { vi: 'Đơn vị mới' }, level: 'commune', parent: unit },
    ]),
    post(`/v1/admin/units/${unit}/end`, { on: '2026-12-31' }),
    post(`/v1/admin/units/${unit}/merge`, { on: '2026-12-31', units: ['so-tc-lai-chau'] }),
  ];
}

function aboutComment(id: string): readonly HostileRequest[] {
  const decisions = [
    { action: 'publish' },
    { action: 'hold' },
    { action: 'reject', reason: 'insult' },
    { action: 'redact', text: 'Chờ […]' },
  ];
  return [
    get(`/v1/admin/comments/${id}`),
    ...decisions.map((decision) => post(`/v1/admin/comments/${id}/decisions`, decision)),
    post(`/v1/admin/comments/${id}/reply`, { stance: 'accepted', text: 'Đã mở thêm quầy.' }),
  ];
}
