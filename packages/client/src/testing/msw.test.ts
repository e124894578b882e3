import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { HttpHandler } from 'msw';
import { setupServer } from 'msw/node';
import { createClient } from '../client.ts';
import { isVhcsError } from '../errors.ts';
import { fakeTime, invalidRating, rating, receipt } from '../local-server.fixture.mts';
import { collectorHandlers, outage, type WebApp } from './msw.ts';

const baseUrl = 'http://collector.example:8787/vhcs';

/** Lets the handlers answer until the test ends; any other request fails. */
function mock(t: TestContext, handlers: HttpHandler[]): void {
  const server = setupServer(...handlers);
  server.listen({ onUnhandledRequest: 'error' });
  t.after(() => {
    server.close();
  });
}

/** An app that gives one answer, and notes what it was asked. */
function app(answer: () => Response): WebApp & { readonly requests: readonly Request[] } {
  const requests: Request[] = [];
  return {
    requests,
    fetch(request) {
      requests.push(request);
      return answer();
    },
  };
}

test('an app answers a client that was made before the mock', async (t) => {
  const client = createClient({ baseUrl });
  mock(
    t,
    collectorHandlers(
      app(() => Response.json(receipt, { status: 201 })),
      baseUrl,
    ),
  );

  const answer = await client.submit(rating);

  assert.deepEqual(answer, receipt);
});

test('an app gets the request that was sent', async (t) => {
  const collector = app(() => Response.json(receipt, { status: 201 }));
  mock(t, collectorHandlers(collector, `${baseUrl}/`));

  await createClient({ baseUrl }).submit(rating, { idempotencyKey: receipt.idempotencyKey });

  const [request] = collector.requests;
  assert.equal(request?.url, `${baseUrl}/v1/ratings`);
  assert.equal(request.headers.get('content-type'), 'text/plain;charset=UTF-8');
  const { idempotencyKey } = receipt;
  assert.deepEqual(await request.json(), { ...rating, idempotencyKey });
});

test('the refusal of an app comes through with its headers', async (t) => {
  const headers = { 'Retry-After': '120', 'X-Request-Id': 'req-1' };
  const collector = app(() => Response.json(invalidRating, { status: 503, headers }));
  mock(t, collectorHandlers(collector, baseUrl));

  const error: unknown = await createClient({ baseUrl })
    .unit('a')
    .catch((cause: unknown) => cause);

  assert.ok(isVhcsError(error));
  assert.equal(error.requestId, 'req-1');
  assert.equal(error.retryAfterMs, 120_000);
});

test('queries reach the app', async (t) => {
  const collector = app(() => Response.json({ received: 0, questions: [] }));
  mock(t, collectorHandlers(collector, baseUrl));

  await createClient({ baseUrl }).summary('a', { period: '2026-Q2' });

  assert.equal(collector.requests[0]?.url, `${baseUrl}/v1/units/a/summary?period=2026-Q2`);
});

test('a request to another address does not reach the app', async (t) => {
  const collector = app(() => Response.json(receipt));
  mock(t, [...collectorHandlers(collector, baseUrl), ...outage('http://elsewhere.example')]);
  const client = createClient({ baseUrl: 'http://elsewhere.example', maxRetries: 0 });

  await client.submit(rating).catch(() => undefined);

  assert.equal(collector.requests.length, 0);
});

test('during an outage every call is a failure of the network', async (t) => {
  mock(t, outage(baseUrl));
  const time = fakeTime();

  const error: unknown = await createClient({ baseUrl, ...time })
    .submit(rating)
    .catch((cause: unknown) => cause);

  assert.ok(isVhcsError(error));
  assert.equal(error.kind, 'network');
  assert.equal(time.pauses.length, 2);
});
