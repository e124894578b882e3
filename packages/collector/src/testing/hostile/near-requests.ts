import { createIdempotencyKey } from '@vhcs/contract';
import fc, { type Arbitrary } from 'fast-check';
import { groupBy } from '../../exports/group-by.ts';
import { NOON, ORIGIN, sampleRegistry } from '../test-app.ts';
import { withOneFault } from './one-fault.ts';
import type { HostileRequest } from './requests.ts';
import { rightRequests } from './role-requests.ts';
import { hostileText } from './values.ts';

const post = (target: string, body: unknown): HostileRequest => ({
  method: 'POST',
  target,
  headers: { 'Content-Type': 'application/json', Origin: ORIGIN },
  body: JSON.stringify(body),
});

const ratings: readonly object[] = [
  {
    survey: 'hai-long-nhanh',
    answers: { q1: 4, q2: 'Cảm ơn, gọi 0912345678' },
    comment: 'Chờ lâu',
    service: '1.004194',
    touchpoint: 'ttpvhcc-lai-chau-quay-1',
    article: 'https://laichau.gov.vn/tin?id=1#cuoi',
    localDate: '2026-11-21',
  },
  { survey: 'hai-long-nhanh', answers: { q1: 1 }, channel: 'kiosk', replaces: keyOf(1) },
  { survey: 'danh-gia-bai-viet', answers: { q1: 5 }, article: 'https://laichau.gov.vn/tin' },
];

const survey = {
  id: 'xa-mau-gop-y',
  kind: 'survey',
  title: { vi: 'Góp ý cho xã Mẫu', en: 'Feedback' },
  scale: {
    id: 'hai-muc',
    order: 'best-first',
    points: [
      { value: 2, label: { vi: 'Tốt' } },
      { value: 1, label: { vi: 'Chưa tốt' } },
    ],
  },
  questions: [{ id: 'chung', type: 'scale', required: true, text: { vi: 'Thế nào?' } }],
};

/** Ids that requests may name. */
export interface Known {
  readonly comments: readonly string[];
  /** A token that may be revoked. */
  readonly token: string;
}

/** Requests that are right but for one place in body, path or query at most; of operators and of all others. */
export function nearRequests({ comments, token }: Known): Arbitrary<HostileRequest> {
  const right = [...rightRequests(comments), post(`/v1/admin/tokens/${token}/revoke`, {})];
  const ofRoutes = Array.from(groupBy(right, ({ target }) => areaOf(target)).values());
  const operators = ofRoutes.map((requests) => fc.constantFrom(...requests).chain(nearRequest));
  return fc.oneof(
    { weight: 8, arbitrary: nearRating },
    {
      weight: 1,
      arbitrary: nearRequest(
        post('/v1/installations', { version: '1.0.0', problems: ['second-copy'] }),
      ),
    },
    { weight: 1, arbitrary: nearRequest(post('/v1/admin/surveys', survey)) },
    { weight: 1, arbitrary: fc.oneof(...Object.entries(sampleRegistry).map(nearImport)) },
    { weight: 16, arbitrary: fc.oneof(...operators) },
  );
}

/** What an address is about: the same for requests of one route. */
const areaOf = (target: string): string =>
  target.replace(/^\/v1\/admin\/(\w+)(\/[^/]+)?(\/\w+)?.*/, '$1$3');

/** Every one under a key of its own, or most would be replays. */
const nearRating: Arbitrary<HostileRequest> = fc
  .tuple(fc.nat(100_000), fc.constantFrom(...ratings))
  .chain(([number, rating]) =>
    nearRequest(
      post('/v1/ratings', {
        surveyVersion: 1,
        unit: 'ttpvhcc-lai-chau',
        channel: 'web',
        language: 'vi',
        idempotencyKey: keyOf(number),
        ...rating,
      }),
    ),
  );

function nearImport([kind, records]: [string, readonly object[]]): Arbitrary<HostileRequest> {
  return nearRequest(post(`/v1/admin/imports?kind=${kind}`, records.slice(0, 2)));
}

/** One value of the address is another in one of eight. */
function nearRequest(request: HostileRequest): Arbitrary<HostileRequest> {
  const { target, body } = request;
  const bodies =
    body === undefined
      ? fc.constant(undefined)
      : withOneFault(JSON.parse(body)).map((value) => JSON.stringify(value));
  const targets = fc.oneof(
    { weight: 7, arbitrary: fc.constant(target) },
    {
      weight: 1,
      arbitrary: fc.oneof(hostileText, fc.constant('\0')).map((text) => replaced(target, text)),
    },
  );
  return fc.record({ target: targets, body: bodies }).map((made) => ({ ...request, ...made }));
}

/** The last value of an address that is no fixed part of it: of the query, else an id in the path. */
function replaced(target: string, text: string): string {
  const value = encodeURIComponent(Buffer.from(text).toString());
  if (target.includes('=')) return target.replace(/=[^=]*$/, `=${value}`);
  return target.replace(/^(\/v1\/admin\/\w+\/)[^/]+/, (_, path: string) => path + value);
}

function keyOf(number: number): string {
  const random = new Uint8Array(10);
  new DataView(random.buffer).setUint32(6, number);
  return createIdempotencyKey(NOON, random);
}
