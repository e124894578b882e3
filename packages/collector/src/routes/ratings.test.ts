import assert from 'node:assert/strict';
import { test } from 'node:test';
import { receiptSchema } from '@vhcs/contract/schemas';
import { createTestApp, NOON, ORIGIN, ratingOf, ratingRequest } from '../testing/test-app.ts';

test('a rating is answered 201 with its receipt once it is stored', async () => {
  const app = createTestApp();
  const rating = ratingOf();

  const response = await app.post(rating);

  assert.equal(response.status, 201);
  assert.deepEqual(receiptSchema.parse(await response.json()), {
    idempotencyKey: rating['idempotencyKey'],
    unit: 'ttpvhcc-lai-chau',
    survey: 'hai-long-nhanh',
    surveyVersion: 1,
    localDate: '2026-11-22',
  });
  assert.equal(app.saved.length, 1);
});

test('a rating is kept with its day and without anything finer', async () => {
  const app = createTestApp();

  await app.post(ratingOf({ comment: 'Hướng dẫn tận tình' }));

  const { key, digest, ...kept } = app.saved[0] ?? assert.fail('nothing was stored');
  assert.equal(key.length, 16);
  assert.equal(digest.length, 16);
  assert.deepEqual(kept, {
    unit: 'ttpvhcc-lai-chau',
    survey: 'hai-long-nhanh',
    surveyVersion: 1,
    series: 'open',
    day: '2026-11-22',
    channel: 'web',
    language: 'vi',
    answers: { q1: 5 },
    comment: 'Hướng dẫn tận tình',
  });
});

for (const type of [
  'application/json',
  'application/json; charset=utf-8',
  'text/plain;charset=UTF-8',
  'Text/Plain ; charset="utf-8"',
]) {
  test(`a body of type ${type} is taken`, async () => {
    const response = await createTestApp().post(ratingOf(), { 'Content-Type': type });

    assert.equal(response.status, 201);
  });
}

test('a rating from a kiosk is counted apart from the others', async () => {
  const app = createTestApp();

  for (const channel of ['kiosk', 'web', 'link', 'qr', 'form', 'api']) {
    await app.post(ratingOf({ channel }));
  }

  assert.deepEqual(
    app.saved.map(({ series }) => series),
    ['kiosk', 'open', 'open', 'open', 'open', 'open'],
  );
});

test('personal data in comment and texts are masked before they are stored', async () => {
  const app = createTestApp();

  await app.post(
    ratingOf({ answers: { q1: 1, q2: 'gọi 0912345678' }, comment: 'CCCD 001099012345' }),
  );

  assert.equal(app.saved[0]?.comment, 'CCCD […]');
  assert.deepEqual(app.saved[0].answers, { q1: 1, q2: 'gọi […]' });
});

test('of an article no more is kept than names it', async () => {
  const app = createTestApp();

  await app.post(ratingOf({ article: 'https://laichau.gov.vn/bai-viet?id=7&fbclid=IwAR0x#cuoi' }));

  assert.equal(app.saved[0]?.article, 'https://laichau.gov.vn/bai-viet?id=7');
});

test('service, article and touchpoint are kept', async () => {
  const app = createTestApp();

  await app.post(
    ratingOf({
      service: '1.001193',
      article: 'https://laichau.gov.vn/bai-viet',
      touchpoint: 'ttpvhcc-lai-chau-quay-1',
    }),
  );

  assert.equal(app.saved[0]?.service, '1.001193');
  assert.equal(app.saved[0].article, 'https://laichau.gov.vn/bai-viet');
  assert.equal(app.saved[0].touchpoint, 'ttpvhcc-lai-chau-quay-1');
});

test('a rating that waited 31 days is stored under its own day', async () => {
  const app = createTestApp();

  const response = await app.post(ratingOf({ localDate: '2026-10-22' }));

  assert.equal(response.status, 201);
  assert.equal(app.saved[0]?.day, '2026-10-22');
});

test('the day turns at midnight in Vietnam', async () => {
  const app = createTestApp();

  app.now = Date.UTC(2026, 11, 31, 16, 59, 59, 999);
  await app.post(ratingOf());
  app.now += 1;
  await app.post(ratingOf());

  assert.deepEqual(
    app.saved.map(({ day }) => day),
    ['2026-12-31', '2027-01-01'],
  );
});

test('a unit still takes ratings on its last day', async () => {
  const app = createTestApp();
  app.now = Date.UTC(2025, 5, 30, 10);

  const response = await app.post(ratingOf({ unit: 'ubnd-thanh-tri' }));

  assert.equal(response.status, 201);
});

test('a page of a registered site may read the receipt, and only it', async () => {
  const response = await createTestApp().post(ratingOf(), { Origin: 'http://localhost:4321' });

  assert.equal(response.status, 201);
  assert.equal(response.headers.get('Access-Control-Allow-Origin'), 'http://localhost:4321');
  assert.equal(response.headers.get('Vary'), 'Origin');
  assert.equal(response.headers.get('Access-Control-Expose-Headers'), 'Retry-After, X-Request-Id');
  assert.equal(response.headers.get('Access-Control-Allow-Credentials'), null);
});

for (const [origin, why] of [
  [ORIGIN, 'of the collector itself'],
  ['https://collector.test', 'of the collector behind a proxy that ends TLS'],
  ['http://127.0.0.1', 'of the own machine'],
  ['https://laichau.gov.vn', 'from the list of further origins'],
] as const) {
  test(`a rating from a page ${why} is taken`, async () => {
    const app = createTestApp({ furtherOrigins: ['https://laichau.gov.vn'] });

    const response = await app.post(ratingOf(), { Origin: origin });

    assert.equal(response.status, 201);
  });
}

test('a receipt is never cached and tells its request id', async () => {
  const response = await createTestApp().post(ratingOf());

  assert.equal(response.headers.get('Cache-Control'), 'no-store');
  assert.equal(response.headers.get('X-Content-Type-Options'), 'nosniff');
  assert.match(response.headers.get('X-Request-Id') ?? '', /^[0-9a-f]{12}-[0-9a-z]+$/);
});

test('a stream that stays within the limit is read to its end', async () => {
  const app = createTestApp();
  const body = new TextEncoder().encode(JSON.stringify(ratingOf({ comment: 'Cảm ơn' })));
  const stream = new ReadableStream<Uint8Array>({
    start: (controller) => {
      for (const byte of body) controller.enqueue(Uint8Array.of(byte));
      controller.close();
    },
  });

  const response = await app.fetch(ratingRequest(stream));

  assert.equal(response.status, 201);
  assert.equal(app.saved[0]?.comment, 'Cảm ơn');
});

test('the clock of the app, not of the sender, decides what today is', async () => {
  const app = createTestApp();
  app.now = NOON - 86_400_000;

  const response = await app.post(ratingOf({ localDate: '2026-11-22' }));

  assert.equal(response.status, 422);
});
