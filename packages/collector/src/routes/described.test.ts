import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createOpenapi } from '@vhcs/contract/openapi';
import { createMemoryStore } from '../store/memory.ts';
import { StoreUnavailableError } from '../store/store.ts';
import { createTestApp, formOf, ORIGIN, ratingOf, type TestApp } from '../testing/test-app.ts';

interface Described {
  readonly responses: Readonly<Record<string, { readonly content?: object }>>;
}

const { paths } = createOpenapi('1.0.0') as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>;
};

/** Holds an answer against what is described of the route. */
function assertDescribed(response: Response, method: 'get' | 'post', path: string): void {
  const described = paths[path]?.[method]?.responses[String(response.status)];
  assert.ok(described, `${method} ${path} does not describe ${String(response.status)}`);
  const type = response.headers.get('Content-Type')?.split(';')[0];
  assert.deepEqual(Object.keys(described.content ?? {}), type === undefined ? [] : [type]);
}

for (const [path, address] of [
  ['/v1/campaigns/{id}', '/v1/campaigns/vhcs-vpqh'],
  ['/v1/campaigns/{id}', '/v1/campaigns/khong-co'],
  ['/v1/units', '/v1/units?level=central'],
  ['/v1/units', '/v1/units?limit=0'],
  ['/v1/units/{id}', '/v1/units/vpqh'],
  ['/v1/units/{id}', '/v1/units/khong-co'],
  ['/v1/units/{id}.html', '/v1/units/vpqh.html'],
  ['/v1/units/{id}.html', '/v1/units/khong-co.html'],
  ['/v1/units/{id}/summary', '/v1/units/vpqh/summary?trend=year'],
  ['/v1/units/{id}/summary', '/v1/units/vpqh/summary?trend=day'],
  ['/phuong-phap', '/phuong-phap'],
  ['/v1/exemplars', '/v1/exemplars?model=dien-hinh'],
  ['/v1/exemplars', '/v1/exemplars?level=x'],
  ['/v1/exemplars/{unit}', '/v1/exemplars/vpqh'],
  ['/v1/exemplars/{unit}', '/v1/exemplars/khong-co'],
  ['/v1/exemplars/{unit}.html', '/v1/exemplars/vpqh.html'],
  ['/v1/exemplars/{unit}.html', '/v1/exemplars/khong-co.html'],
  ['/v1/badges/{id}', '/v1/badges/dien-hinh'],
  ['/v1/badges/{id}', '/v1/badges/khong-co'],
  ['/v1/badges/{id}.svg', '/v1/badges/dien-hinh.svg'],
  ['/v1/badges/{id}.svg', '/v1/badges/khong-co.svg'],
  ['/frame/{element}', '/frame/satisfaction?unit=vpqh'],
  ['/frame/{element}', '/frame/satisfaction?unit=vpqh&x=1'],
  ['/frame/{element}', '/frame/khong-co'],
  ['/embed/v1/rollout.json', '/embed/v1/rollout.json'],
  ['/rate/{unit}', '/rate/vpqh'],
  ['/rate/{unit}', '/rate/vpqh?done=1'],
  ['/rate/{unit}', '/rate/ubnd-vung-tau'],
  ['/rate/{unit}', '/rate/khong-co'],
  ['/rate/{unit}', '/rate/vpqh?survey=khong-co'],
] as const) {
  test(`what ${address} answers is described`, async () => {
    assertDescribed(await createTestApp().get(address), 'get', path);
  });
}

const send = (app: TestApp, headers: Readonly<Record<string, string>>, body: string) =>
  app.fetch(new Request(`${ORIGIN}/rate/vpqh`, { method: 'POST', headers, body }));

const storeThatIsDown = () =>
  Object.assign(createMemoryStore(), {
    save: () => Promise.reject(new StoreUnavailableError('disk full')),
  });

for (const [what, status, answer] of [
  ['that is taken', 303, (app) => app.postForm(formOf())],
  ['to a unit that does not exist', 404, (app) => app.postForm(formOf(), '/rate/khong-co')],
  ['to a unit that has ended', 409, (app) => app.postForm(formOf(), '/rate/ubnd-vung-tau')],
  ['without a level', 422, (app) => app.postForm(formOf({ level: '' }))],
  ['of another site', 403, (app) => send(app, { Origin: 'https://evil.example' }, 'level=4')],
  ['that is JSON', 415, (app) => send(app, { 'Content-Type': 'application/json' }, '{}')],
  [
    'that is too large',
    413,
    (app) =>
      send(
        app,
        { 'Content-Type': 'application/x-www-form-urlencoded' },
        `comment=${'a'.repeat(70_000)}`,
      ),
  ],
] as const satisfies readonly (readonly [
  string,
  number,
  (app: TestApp) => Response | Promise<Response>,
])[]) {
  test(`what a form ${what} is answered is described`, async () => {
    const response = await answer(createTestApp());

    assert.equal(response.status, status);
    assertDescribed(response, 'post', '/rate/{unit}');
  });
}

test('what a form is answered while the store is down is described', async () => {
  const response = await createTestApp({ store: storeThatIsDown() }).postForm(formOf());

  assert.equal(response.status, 503);
  assertDescribed(response, 'post', '/rate/{unit}');
});

test('what a rating is answered is described', async () => {
  const app = createTestApp();
  const rating = ratingOf();

  for (const body of [rating, rating, { ...rating, answers: { q1: 1 } }, ratingOf({ unit: 'x' })]) {
    assertDescribed(await app.post(body), 'post', '/v1/ratings');
  }
});

for (const [what, status, headers, body] of [
  ['that is kept', 204, { Origin: 'http://localhost:5173' }, '{"version":"1.0.0","problems":[]}'],
  ['of another site', 403, { Origin: 'https://evil.example' }, '{}'],
  ['that is cut off', 400, { Origin: 'http://localhost:5173' }, '{'],
  ['without a version', 422, { Origin: 'http://localhost:5173' }, '{"problems":[]}'],
] as const) {
  test(`what a report ${what} is answered is described`, async () => {
    const response = await createTestApp().fetch(
      new Request(`${ORIGIN}/v1/installations`, { method: 'POST', headers, body }),
    );

    assert.equal(response.status, status);
    assertDescribed(response, 'post', '/v1/installations');
  });
}
