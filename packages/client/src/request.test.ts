import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClient } from './client.ts';
import {
  drop,
  failureOf,
  fakeTime,
  halfOf,
  html,
  invalidRating,
  json,
  rating,
  receipt,
  silence,
  startServer,
} from './local-server.fixture.mts';

interface Submitted {
  readonly idempotencyKey: string;
}

test('a rating is sent so that no preflight is needed', async (t) => {
  const { baseUrl, requests } = await startServer(t, json(201, receipt));

  await createClient({ baseUrl }).submit(rating);

  const [request] = requests;
  assert.equal(request?.method, 'POST');
  assert.equal(request.headers['content-type'], 'text/plain;charset=UTF-8');
  assert.equal(request.headers['idempotency-key'], undefined);
});

test('no cookie is sent', async () => {
  const inits: RequestInit[] = [];
  const client = createClient({ baseUrl: 'http://collector', fetch: recorder(inits) });

  await client.submit(rating);

  assert.equal(inits[0]?.credentials, 'omit');
});

test('a rating outlives its page on the first attempt only', async () => {
  const inits: RequestInit[] = [];
  const fetch = recorder(inits, new Response('', { status: 503 }), Response.json(receipt));

  await createClient({ baseUrl: 'http://collector', fetch, ...fakeTime() }).submit(rating);

  assert.deepEqual(
    inits.map((init) => init.keepalive),
    [true, false],
  );
});

test('a rating too long for the browser to keep alive is sent without', async () => {
  const inits: RequestInit[] = [];
  const client = createClient({ baseUrl: 'http://collector', fetch: recorder(inits) });

  await client.submit({ ...rating, answers: { q1: 'ệ'.repeat(16_000) } });

  assert.equal(inits[0]?.keepalive, false);
});

test('a connection that is dropped every time is a failure of the network', async (t) => {
  const { baseUrl, requests } = await startServer(t, drop);

  const error = await failureOf(createClient({ baseUrl, ...fakeTime() }).submit(rating));

  assert.equal(error.kind, 'network');
  assert.ok(error.cause instanceof TypeError);
  assert.equal(requests.length, 3);
});

test('an answer that breaks off is asked for again', async (t) => {
  const { baseUrl, requests } = await startServer(t, halfOf(receipt), json(200, receipt));

  const answer = await createClient({ baseUrl, ...fakeTime() }).submit(rating);

  assert.deepEqual(answer, receipt);
  assert.equal(requests.length, 2);
});

test('every attempt carries the same key', async (t) => {
  const { baseUrl, requests } = await startServer(t, drop, json(503, {}), json(201, receipt));

  await createClient({ baseUrl, ...fakeTime() }).submit(rating);

  const keys = requests.map(({ body }) => (JSON.parse(body) as Submitted).idempotencyKey);
  assert.equal(keys.length, 3);
  assert.equal(new Set(keys).size, 1);
});

test('the error carries the key by which the rating can be given again by hand', async (t) => {
  const { baseUrl, requests } = await startServer(t, drop, json(201, receipt));
  const client = createClient({ baseUrl, maxRetries: 0 });

  const { idempotencyKey } = await failureOf(client.submit(rating));
  await client.submit(rating, { idempotencyKey });

  assert.equal(requests[0]?.body, requests[1]?.body);
});

test('the login page of a Wi-Fi is not taken for a receipt', async (t) => {
  const { baseUrl, requests } = await startServer(t, html(200));

  const error = await failureOf(createClient({ baseUrl }).submit(rating));

  assert.equal(error.kind, 'schema');
  assert.equal(error.status, 200);
  assert.equal(requests.length, 1);
});

test('a refusal says code, field and request id, and is not repeated', async (t) => {
  const reply = json(422, invalidRating, { 'X-Request-Id': 'req-1' });
  const { baseUrl, requests } = await startServer(t, reply);

  const error = await failureOf(createClient({ baseUrl }).submit(rating));

  assert.equal(error.kind, 'http');
  assert.equal(error.status, 422);
  assert.equal(error.code, 'invalid-rating');
  assert.equal(error.field, '/answers/q1');
  assert.equal(error.requestId, 'req-1');
  assert.equal(requests.length, 1);
});

test('a gateway without a problem document is told from the collector', async (t) => {
  const { baseUrl } = await startServer(t, html(502));

  const error = await failureOf(createClient({ baseUrl, maxRetries: 0 }).unit('a'));

  assert.equal(error.status, 502);
  assert.equal(error.problem, undefined);
});

test('a message says what was attempted, what was wrong and what is accepted', async (t) => {
  const { baseUrl } = await startServer(t, json(422, invalidRating));

  const { message } = await failureOf(createClient({ baseUrl }).submit(rating));

  assert.equal(
    message,
    `POST ${baseUrl}/v1/ratings: http 422 invalid-rating /answers/q1; expected JSON within 10000 ms`,
  );
});

for (const [name, reply] of Object.entries({ drop, silence, page: html(200), echo: echoing() })) {
  test(`no message repeats what a visitor wrote (${name})`, async (t) => {
    const { baseUrl } = await startServer(t, reply);
    const timeoutMs = reply === silence ? 20 : 10_000;
    const client = createClient({ baseUrl, timeoutMs, maxRetries: 0 });

    const error = await failureOf(client.submit({ ...rating, comment: 'bí mật' }));

    assert.doesNotMatch(`${error.message} ${error.stack ?? ''} ${String(error.cause)}`, /bí mật/);
  });
}

test('a fetch that is replaced after the client was made is used', async (t) => {
  const client = createClient({ baseUrl: 'http://collector' });
  t.mock.method(globalThis, 'fetch', () => Promise.resolve(Response.json(receipt)));

  const answer = await client.submit(rating);

  assert.deepEqual(answer, receipt);
});

test('a fetch that throws at once is a failure of the network', async () => {
  const fetch = (): never => {
    throw new TypeError('Illegal invocation');
  };

  const error = await failureOf(
    createClient({ baseUrl: 'http://collector', fetch, maxRetries: 0 }).unit('a'),
  );

  assert.equal(error.kind, 'network');
});

/** A fetch that notes how it was called and answers with the responses in turn. */
function recorder(
  inits: RequestInit[],
  ...responses: Response[]
): (url: string, init: RequestInit) => Promise<Response> {
  return (_, init) => {
    inits.push(init);
    return Promise.resolve(responses[inits.length - 1] ?? Response.json(receipt));
  };
}

/** Refuses with a problem document that repeats the comment, as no collector of ours does. */
function echoing(): ReturnType<typeof json> {
  return json(422, { ...invalidRating, title: 'bí mật', detail: 'bí mật' });
}
