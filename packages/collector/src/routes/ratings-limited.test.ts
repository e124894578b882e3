import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  createTestApp,
  formOf,
  ORIGIN,
  problemOf,
  ratingOf,
  ratingRequest,
} from '../testing/test-app.ts';
import type { TestApp } from '../testing/test-app.ts';

const OFFICE = '203.0.113.7';
const ELSEWHERE = '198.51.100.7';
const MINUTE_MS = 60_000;

interface Sent {
  readonly network?: string;
  readonly changes?: Readonly<Record<string, unknown>>;
}

async function post(
  app: TestApp,
  { network = OFFICE, changes = {} }: Sent = {},
): Promise<Response> {
  const request = ratingRequest(JSON.stringify(ratingOf(changes)));
  return app.fetch(request, { framedBodies: true, clientNetwork: () => network });
}

async function statuses(app: TestApp, count: number, sent: Sent = {}): Promise<readonly number[]> {
  const answers = await Promise.all(Array.from({ length: count }, () => post(app, sent)));
  return answers.map(({ status }) => status);
}

const countOf = (all: readonly number[], status: number): number =>
  all.filter((one) => one === status).length;

test('what one network sends for a unit beyond 120 at once is refused', async () => {
  const app = createTestApp();

  const all = await statuses(app, 500);

  assert.equal(countOf(all, 201), 120);
  assert.equal(countOf(all, 429), 380);
  assert.equal(app.saved.length, 120);
});

test('the refusal says when to come back, and the page can read that', async () => {
  const app = createTestApp({ limits: { perUnit: 1, perNetwork: 100, burst: 0 } });
  await post(app);
  app.now += 20_000;

  const response = await post(app);

  const problem = await problemOf(response);
  assert.equal(response.status, 429);
  assert.equal(problem.code, 'too-many-ratings');
  assert.equal(response.headers.get('Content-Type'), 'application/problem+json');
  assert.equal(response.headers.get('Retry-After'), '40');
  assert.match(response.headers.get('Access-Control-Expose-Headers') ?? '', /Retry-After/);
  assert.match(problem.detail, /same idempotencyKey after 40 s/);
});

test('after the time that was told the rating is taken', async () => {
  const app = createTestApp({ limits: { perUnit: 1, perNetwork: 100, burst: 0 } });
  await post(app);
  const refused = await post(app);

  app.now += Number(refused.headers.get('Retry-After')) * 1000;

  assert.equal((await post(app)).status, 201);
});

test('a flooded unit takes the ratings of other networks', async () => {
  const app = createTestApp();
  await statuses(app, 500);

  assert.equal((await post(app, { network: ELSEWHERE })).status, 201);
});

test('the flooding network can still rate other units', async () => {
  const app = createTestApp();
  await statuses(app, 2_000);

  const answer = await post(app, { changes: { unit: 'bvdk-lai-chau' } });

  assert.equal(answer.status, 201);
});

test('requests that are refused for what they hold count for their network', async () => {
  const app = createTestApp({ limits: { perUnit: 100, perNetwork: 10, burst: 0 } });

  const all = await statuses(app, 12, { changes: { answers: { q1: 9 } } });

  assert.equal(countOf(all, 422), 10);
  assert.equal(countOf(all, 429), 2);
});

test('a network that has used up its share is refused before the body is read', async () => {
  const app = createTestApp({ limits: { perUnit: 100, perNetwork: 1, burst: 0 } });
  await post(app);
  let isAsked = false;
  const body = new ReadableStream<Uint8Array>(
    {
      pull: (controller) => {
        isAsked = true;
        controller.close();
      },
    },
    { highWaterMark: 0 },
  );

  const response = await app.fetch(ratingRequest(body), { clientNetwork: () => OFFICE });

  assert.equal(response.status, 429);
  assert.equal(isAsked, false);
});

test('limits of 0 take any number', async () => {
  const app = createTestApp({ limits: { perUnit: 0, perNetwork: 0, burst: 0 } });

  assert.equal(countOf(await statuses(app, 1_500), 201), 1_500);
});

test('nothing that is stored or logged names the network', async () => {
  const app = createTestApp({ limits: { perUnit: 1, perNetwork: 100, burst: 0 } });
  await statuses(app, 2);

  assert.doesNotMatch(JSON.stringify([app.saved, app.lines]), /203\.0\.113/);
});

test('a form beyond the limit is shown again with what was typed, and when to send it', async () => {
  const app = createTestApp({ limits: { perUnit: 1, perNetwork: 100, burst: 0 } });
  await post(app);
  app.now += MINUTE_MS / 2;
  const request = new Request(`${ORIGIN}/rate/ttpvhcc-lai-chau`, {
    method: 'POST',
    body: formOf({ comment: 'Chờ hơi lâu.' }),
    headers: { Origin: ORIGIN },
  });

  const response = await app.fetch(request, { clientNetwork: () => OFFICE });

  const page = await response.text();
  assert.equal(response.status, 429);
  assert.equal(response.headers.get('Retry-After'), '30');
  assert.match(page, /Hệ thống đang bận/);
  assert.match(page, /Chờ hơi lâu\./);
});
