import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isVhcsError } from '../errors.ts';
import { DAY_MS, Device, NOON, ratingOf, refusal } from './device.fixture.mts';

test('a rating is sent at once, and nothing waits after it', async (t) => {
  const device = new Device(t);
  const page = device.open();

  const key = await page.queue.add(ratingOf(5));
  await page.reaches('idle');

  assert.deepEqual(
    page.receipts.map(({ idempotencyKey }) => idempotencyKey),
    [key],
  );
  assert.deepEqual(page.queue.state, {
    kind: 'idle',
    pending: 0,
    failed: 0,
    code: undefined,
    isDurable: true,
  });
});

test('20 answers given without a network are sent once each, with the day of each', async (t) => {
  const device = new Device(t);
  device.connect(false);
  const page = device.open();
  for (let visitor = 0; visitor < 20; visitor++) {
    device.nowMs = NOON + (visitor < 8 ? 0 : DAY_MS);
    await page.queue.add(ratingOf(1 + (visitor % 5)));
  }
  assert.equal(page.queue.state.pending, 20);
  assert.equal(device.collector.received.length, 0);

  device.connect(true);
  await page.reaches('idle');

  const days = device.collector.received.map(({ localDate }) => localDate);
  assert.deepEqual(days, [...days].sort());
  assert.equal(days.filter((day) => day === '2026-11-22').length, 8);
  assert.equal(device.collector.stored.size, 20);
});

test('ratings leave in the order in which they were given', async (t) => {
  const device = new Device(t);
  const page = device.open();

  await Promise.all([1, 2, 3, 4, 5].map((value) => page.queue.add(ratingOf(value))));
  await page.reaches('idle');

  assert.deepEqual(
    device.collector.received.map(({ answers }) => answers['q1']),
    [1, 2, 3, 4, 5],
  );
});

test('the next page sends what a crashed one had kept', async (t) => {
  const device = new Device(t);
  device.connect(false);
  const first = device.open();
  const key = await first.queue.add(ratingOf(4));
  first.crash();

  device.connect(true);
  const next = device.open();
  await next.reaches('idle');

  assert.deepEqual([...device.collector.stored.keys()], [key]);
});

test('a rating whose answer was lost with its page counts once', async (t) => {
  const device = new Device(t);
  device.collector.replies = ['lose the answer'];
  const first = device.open();
  await first.queue.add(ratingOf(4));
  await first.rests(1);
  first.crash();

  await device.open().reaches('idle');

  assert.equal(device.collector.received.length, 2);
  assert.equal(device.collector.stored.size, 1);
});

test('pauses grow while the collector is not reached, and follow its wish', async (t) => {
  const device = new Device(t);
  device.collector.replies = [
    'lose the request',
    { kind: 'http', status: 429, retryAfterMs: 40_000 },
    'take',
  ];
  const page = device.open({ random: () => 0 });

  await page.queue.add(ratingOf(5));
  await page.rests(1);
  page.continue();
  await page.rests(2);
  page.continue();
  await page.reaches('idle');

  assert.deepEqual(page.pauses, [31_000, 101_000]);
});

test('a collector that asks for days is asked again after an hour, and a little', async (t) => {
  const device = new Device(t);
  device.collector.replies = [{ kind: 'http', status: 503, retryAfterMs: 30 * DAY_MS }];
  const page = device.open({ random: () => 0 });

  await page.queue.add(ratingOf(5));
  await page.rests(1);

  assert.deepEqual(page.pauses, [3_600_000 + 31_000]);
});

test('what something before the collector blocks does not hold up the others', async (t) => {
  const device = new Device(t);
  device.connect(false);
  const page = device.open();
  await page.queue.add(ratingOf(1));
  await page.queue.add(ratingOf(2));
  device.collector.replies = [{ kind: 'http', status: 403 }];
  const pauses = page.pauses.length;

  device.connect(true);
  await page.rests(pauses + 1);

  assert.equal(device.collector.stored.size, 1);
  assert.equal(page.queue.state.pending, 1);
  page.queue.flush();
  await page.reaches('idle');
  assert.equal(device.collector.stored.size, 2);
});

test('a refused rating is kept and told of, and sent again on request', async (t) => {
  const device = new Device(t);
  device.collector.replies = [refusal('unknown-unit', '/unit')];
  const page = device.open();

  await page.queue.add(ratingOf(5));
  await page.reaches('failed');
  assert.equal(page.queue.state.code, 'unknown-unit');
  assert.equal(page.queue.state.failed, 1);
  await page.queue.retry();
  await page.reaches('idle');

  assert.equal(device.collector.stored.size, 1);
  assert.equal(page.queue.state.code, undefined);
});

test('a refused rating outlives its page until it is discarded', async (t) => {
  const device = new Device(t);
  device.collector.replies = [refusal('unit-closed', '/unit', 409)];
  const first = device.open();
  await first.queue.add(ratingOf(5));
  await first.reaches('failed');
  first.crash();
  const next = device.open();
  await next.reaches('failed');

  await next.queue.discard();

  assert.equal(next.queue.state.kind, 'idle');
  assert.equal(device.collector.received.length, 1);
});

test('a full queue refuses what comes, and says so', async (t) => {
  const device = new Device(t);
  device.connect(false);
  const page = device.open({ maxPending: 2 });
  await page.queue.add(ratingOf(1));
  await page.queue.add(ratingOf(2));

  const error: unknown = await page.queue.add(ratingOf(3)).catch((cause: unknown) => cause);

  assert.ok(isVhcsError(error));
  assert.equal(error.kind, 'queue');
  assert.equal(error.code, 'queue-full');
  assert.equal(page.queue.state.pending, 2);
});

test('what was refused takes room until it is discarded', async (t) => {
  const device = new Device(t);
  device.collector.replies = [refusal('unit-closed', '/unit', 409)];
  const page = device.open({ maxPending: 1 });
  await page.queue.add(ratingOf(1));
  await page.reaches('failed');

  await assert.rejects(page.queue.add(ratingOf(2)), { code: 'queue-full' });
  await page.queue.discard();
  await page.queue.add(ratingOf(3));
  await page.reaches('idle');

  assert.equal(device.collector.stored.size, 1);
});

test('a closed queue sends no more, and keeps what waits', async (t) => {
  const device = new Device(t);
  device.connect(false);
  const page = device.open();
  await page.queue.add(ratingOf(1));

  await page.queue.close();
  device.connect(true);
  assert.equal(device.collector.received.length, 0);
  await device.open().reaches('idle');

  assert.equal(device.collector.stored.size, 1);
});
