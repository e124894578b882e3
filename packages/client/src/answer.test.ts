import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAnswer } from './answer.ts';
import { invalidRating } from './local-server.fixture.mts';

const now = Date.UTC(2026, 10, 22);
const read = (body: BodyInit | null, init?: ResponseInit): ReturnType<typeof readAnswer> =>
  readAnswer<{ readonly id: string }>(new Response(body, init), { id: '' }, now);
const readJson = (body: unknown, init?: ResponseInit): ReturnType<typeof readAnswer> =>
  read(JSON.stringify(body), init);

test('an answer of the right shape is handed out whole', async () => {
  const outcome = await readJson({ id: 'a', later: 1 });

  assert.deepEqual(outcome, { answer: { id: 'a', later: 1 } });
});

const foreign: readonly (readonly [string, string | null])[] = [
  ['a page', '<!doctype html><title>Wi-Fi</title>'],
  ['nothing at all', null],
  ['JSON of another kind', '{"ok":true}'],
  ['half of the JSON', '{"id":"a'],
  ['a list', '[]'],
  ['null', 'null'],
];

for (const [name, body] of foreign) {
  test(`${name} with status 200 is no answer`, async () => {
    const outcome = await read(body);

    assert.ok('kind' in outcome);
    assert.equal(outcome.kind, 'schema');
    assert.equal(outcome.status, 200);
  });
}

test('a problem document is read into code, field and request id', async () => {
  const outcome = await readJson(invalidRating, { status: 422 });

  assert.deepEqual(outcome, {
    kind: 'http',
    status: 422,
    code: 'invalid-rating',
    field: '/answers/q1',
    problem: invalidRating,
    requestId: 'req-in-body',
    retryAfterMs: undefined,
  });
});

test('a code that this version does not know is passed on', async () => {
  const outcome = await readJson({ ...invalidRating, code: 'from-the-future' }, { status: 429 });

  assert.ok('code' in outcome);
  assert.equal(outcome.code, 'from-the-future');
});

test('a body of the right shape with an error status is no answer', async () => {
  const outcome = await readJson({ id: 'a' }, { status: 503 });

  assert.ok('kind' in outcome);
  assert.equal(outcome.kind, 'http');
  assert.equal(outcome.problem, undefined);
});

test('the request id of the header goes before that of the body', async () => {
  const headers = { 'X-Request-Id': 'req-in-header' };

  const outcome = await readJson(invalidRating, { status: 422, headers });

  assert.ok('requestId' in outcome);
  assert.equal(outcome.requestId, 'req-in-header');
});

test('the wish of the server to wait is read in milliseconds', async () => {
  const outcome = await read('', { status: 429, headers: { 'Retry-After': '7' } });

  assert.ok('retryAfterMs' in outcome);
  assert.equal(outcome.retryAfterMs, 7_000);
});

for (const errors of [null, {}, [], [null], 'text']) {
  test(`a problem whose errors are ${JSON.stringify(errors)} has no field`, async () => {
    const outcome = await readJson({ ...invalidRating, errors }, { status: 422 });

    assert.ok('field' in outcome);
    assert.equal(outcome.field, undefined);
  });
}
