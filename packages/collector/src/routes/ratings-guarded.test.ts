import assert from 'node:assert/strict';
import { test } from 'node:test';
import { StoreUnavailableError } from '../store/store.ts';
import { createMemoryStore } from '../store/memory.ts';
import { createTestApp, ORIGIN, problemOf, ratingOf, ratingRequest } from '../testing/test-app.ts';

const TWO_MEGABYTES = 2 * 1024 * 1024;

/** A body that tells how much of it was asked for, and of which nothing comes after `stallsAt`. */
function countedStream(
  bytes: number,
  { stallsAt = Infinity }: { readonly stallsAt?: number } = {},
): { stream: ReadableStream<Uint8Array>; asked: () => number } {
  const part = new Uint8Array(16 * 1024).fill(0x20);
  let asked = 0;
  const stream = new ReadableStream<Uint8Array>(
    {
      pull: (controller) => {
        if (asked >= stallsAt) return new Promise<void>(() => undefined);
        asked += part.byteLength;
        if (asked >= bytes) controller.close();
        else controller.enqueue(part);
        return undefined;
      },
    },
    { highWaterMark: 0 },
  );
  return { stream, asked: () => asked };
}

test('a body that declares two megabytes is refused before any of it is read', async () => {
  const app = createTestApp();
  const { stream, asked } = countedStream(TWO_MEGABYTES);

  const response = await app.fetch(
    ratingRequest(stream, { 'Content-Length': String(TWO_MEGABYTES) }),
  );

  assert.equal(response.status, 413);
  assert.equal((await problemOf(response)).code, 'body-too-large');
  assert.equal(asked(), 0);
  assert.deepEqual(app.saved, []);
});

for (const [what, headers] of [
  ['declares no length', {}],
  ['declares less than it sends', { 'Content-Length': '100' }],
  ['declares no number', { 'Content-Length': 'many' }],
] as const) {
  test(`a body that ${what} is refused at the limit, whether or not it goes on`, async () => {
    const app = createTestApp();
    const { stream } = countedStream(TWO_MEGABYTES, { stallsAt: 96 * 1024 });

    const response = await app.fetch(ratingRequest(stream, headers));

    assert.equal(response.status, 413);
    assert.match((await problemOf(response)).detail, /larger than 65536 bytes/);
    assert.deepEqual(app.saved, []);
  });
}

test('a body that breaks off is refused', async () => {
  const stream = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      controller.error(new Error('connection lost'));
    },
  });

  const response = await createTestApp().fetch(ratingRequest(stream));

  assert.equal(response.status, 400);
  assert.match((await problemOf(response)).detail, /broke off/);
});

for (const origin of [
  'https://copycat.example',
  'null',
  'http://localhost.evil.example',
  'https://localhost:8080',
  'http://127.0.0.1:8080.evil.example',
  'http://evil.example:80',
]) {
  test(`a page of ${origin} is refused and told what to do`, async () => {
    const app = createTestApp();

    const response = await app.post(ratingOf(), { Origin: origin });

    const problem = await problemOf(response);
    assert.equal(response.status, 403);
    assert.equal(problem.code, 'origin-not-allowed');
    assert.ok(problem.detail.includes(`"${origin}"`));
    assert.match(problem.detail, origin === 'null' ? /hides its origin/ : /VHCS_ORIGINS/);
    assert.equal(response.headers.get('Access-Control-Allow-Origin'), '*');
    assert.deepEqual(app.saved, []);
  });
}

test('the own machine is no registered site unless a site says so', async () => {
  const app = createTestApp({ data: { sites: [] } });

  const response = await app.post(ratingOf(), { Origin: 'http://localhost:8080' });

  assert.equal(response.status, 403);
});

for (const [type, named] of [
  ['application/xml', /"application\/xml"/],
  ['text/plainish', /"text\/plainish"/],
  ['application/x-www-form-urlencoded', /send application\/json or text\/plain/],
] as const) {
  test(`a body of type ${type} is refused`, async () => {
    const app = createTestApp();

    const response = await app.post(ratingOf(), { 'Content-Type': type });

    const problem = await problemOf(response);
    assert.equal(response.status, 415);
    assert.equal(problem.code, 'unsupported-media-type');
    assert.match(problem.detail, named);
    assert.deepEqual(app.saved, []);
  });
}

test('a body without a type is refused', async () => {
  const request = new Request(`${ORIGIN}/v1/ratings`, {
    method: 'POST',
    body: new TextEncoder().encode('{}'),
  });

  const response = await createTestApp().fetch(request);

  assert.equal(response.status, 415);
});

for (const method of ['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE']) {
  test(`${method} is not taken and what is taken is named`, async () => {
    const response = await createTestApp().fetch(new Request(`${ORIGIN}/v1/ratings`, { method }));

    assert.equal(response.status, 405);
    assert.equal(response.headers.get('Allow'), 'POST, OPTIONS');
  });
}

test('a preflight is answered for every page and any header, without credentials', async () => {
  const response = await createTestApp().fetch(
    new Request(`${ORIGIN}/v1/ratings`, {
      method: 'OPTIONS',
      headers: { Origin: 'https://laichau.gov.vn', 'Access-Control-Request-Method': 'POST' },
    }),
  );

  assert.equal(response.status, 204);
  assert.equal(response.headers.get('Access-Control-Allow-Origin'), '*');
  assert.equal(response.headers.get('Access-Control-Allow-Methods'), 'POST, OPTIONS');
  assert.equal(response.headers.get('Access-Control-Allow-Headers'), '*');
  assert.equal(response.headers.get('Access-Control-Allow-Credentials'), null);
});

test('a store that is down is answered 503, with when to try again', async () => {
  const store = Object.assign(createMemoryStore(), {
    save: () => Promise.reject(new StoreUnavailableError('disk full')),
  });
  const app = createTestApp({ store });

  const response = await app.post(ratingOf());

  const problem = await problemOf(response);
  assert.equal(response.status, 503);
  assert.equal(response.headers.get('Retry-After'), '5');
  assert.equal(problem.code, 'unavailable');
  assert.ok(!problem.detail.includes('disk full'));
});

test('what fails inside is answered 500 without a word about it, and logged', async () => {
  const store = Object.assign(createMemoryStore(), {
    save: () => Promise.reject(new TypeError('secret detail')),
  });
  const app = createTestApp({ store });

  const response = await app.post(ratingOf());

  const text = await response.text();
  assert.equal(response.status, 500);
  assert.ok(!text.includes('secret detail') && !text.includes('.ts:'));
  assert.ok(app.lines.some(({ level, fields }) => level === 'error' && fields['err']));
});
