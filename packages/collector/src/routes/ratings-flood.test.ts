import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commandLine } from '../store/audit.ts';
import type { HeldGroup, HeldRatings } from '../store/held-ratings.ts';
import { MemoryHeldRatings } from '../store/memory-held-ratings.ts';
import {
  createTestApp,
  newKey,
  NOON,
  openSeries,
  ratingOf,
  ratingRequest,
  type TestApp,
} from '../testing/test-app.ts';

const FLOODER = '203.0.113.7';
const SECOND_MS = 1000;
const MINUTE_MS = 60 * SECOND_MS;
const TODAY = '2026-11-22';
const TOMORROW = '2026-11-23';

const burst: HeldGroup = { ...openSeries, day: TODAY, reason: 'burst' };

const post = async (
  app: TestApp,
  network: string,
  changes: Readonly<Record<string, unknown>> = {},
): Promise<Response> =>
  app.fetch(
    ratingRequest(JSON.stringify(ratingOf({ idempotencyKey: newKey(app.now), ...changes }))),
    {
      framedBodies: true,
      clientNetwork: () => network,
    },
  );

/** `count` ratings of one network, evenly over a time. */
async function send(
  app: TestApp,
  { network, count, overMs }: { network: string; count: number; overMs: number },
): Promise<readonly Response[]> {
  const start = app.now;
  const answers: Response[] = [];
  for (let index = 0; index < count; index += 1) {
    app.now = start + (index * overMs) / count;
    answers.push(await post(app, network, { answers: { q1: 1 } }));
  }
  app.now = start + overMs;
  return answers;
}

/** Honest visitors, each from a network of their own. */
async function visitors(app: TestApp, count: number): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    const answer = await post(app, `198.51.${String(index)}.1`, { answers: { q1: 5 } });
    assert.equal(answer.status, 201);
  }
}

test('an hour of 500 posts a minute from one address leaves the figures as they were', async () => {
  const app = createTestApp();
  await visitors(app, 20);

  const answers = await send(app, { network: FLOODER, count: 30_000, overMs: 60 * MINUTE_MS });

  const refused = answers.filter(({ status }) => status === 429);
  assert.ok(refused.length > 22_000);
  assert.ok(refused.every(({ headers }) => Number(headers.get('Retry-After')) >= 1));
  assert.equal(await app.store.received(openSeries), 20);
  await app.store.closeBatches(TOMORROW, 10);
  const published = await app.store.published(openSeries);
  assert.deepEqual([published?.n, published?.answers], [20, { q1: { 5: 20 } }]);
});

test('visitors who come during a flood are counted', async () => {
  const app = createTestApp();
  await send(app, { network: FLOODER, count: 500, overMs: MINUTE_MS });

  await visitors(app, 12);

  assert.equal(await app.store.received(openSeries), 12);
});

test('a burst is kept with its reason, logged, and counted in public once its day is over', async () => {
  const app = createTestApp();
  const answers = await send(app, { network: FLOODER, count: 500, overMs: MINUTE_MS });
  const accepted = answers.filter(({ status }) => status === 201).length;

  await app.store.closeBatches(TOMORROW, 10);

  assert.deepEqual(await app.store.held.waiting(), [{ ...burst, n: accepted }]);
  assert.deepEqual(await app.store.figures.excluded(TOMORROW), [
    { unit: openSeries.unit, reason: 'burst', n: accepted },
  ]);
  const warning = app.lines.find(({ message }) => message.includes('burst'));
  assert.deepEqual(warning?.fields, { ...openSeries, held: 120 });
});

test('the sender of a burst is not told', async () => {
  const app = createTestApp({ limits: { perUnit: 0, perNetwork: 0, burst: 10 } });

  const answers = await send(app, { network: FLOODER, count: 30, overMs: MINUTE_MS });

  assert.deepEqual(new Set(answers.map(({ status }) => status)), new Set([201]));
});

test('what an operator releases counts with the next batch', async () => {
  const app = createTestApp({ limits: { perUnit: 0, perNetwork: 0, burst: 10 } });
  await send(app, { network: FLOODER, count: 30, overMs: MINUTE_MS });
  await app.store.closeBatches(TOMORROW, 10);

  await app.store.held.release(burst, { change: { by: commandLine, day: TOMORROW } });
  await app.store.closeBatches('2026-11-24', 10);

  assert.equal((await app.store.published(openSeries))?.n, 30);
});

test('ratings that arrive all at once are held together, none of them slips through', async () => {
  const app = createTestApp({ limits: { perUnit: 0, perNetwork: 0, burst: 50 } });

  await Promise.all(Array.from({ length: 300 }, () => post(app, FLOODER)));

  assert.equal(await app.store.received(openSeries), 0);
});

test('a slow stream from one network is held once it is more than a day may bring', async () => {
  const app = createTestApp();
  app.now = NOON - 4 * 60 * MINUTE_MS;

  await send(app, { network: FLOODER, count: 600, overMs: 6 * 60 * MINUTE_MS });

  assert.equal(await app.store.received(openSeries), 0);
});

test('an office that rates at the pace of its busiest hour is never held', async () => {
  const app = createTestApp();
  app.now = NOON - 4 * 60 * MINUTE_MS;

  await send(app, { network: FLOODER, count: 280, overMs: 8 * 60 * MINUTE_MS });

  assert.equal(await app.store.received(openSeries), 280);
});

test('a kiosk that was offline for a day sends what it kept, and all of it counts', async () => {
  const app = createTestApp();
  const kiosk = { channel: 'kiosk', localDate: '2026-11-21' };

  for (let index = 0; index < 200; index += 1) {
    const { status } = await post(app, FLOODER, kiosk);
    if (status === 429) app.now += SECOND_MS;
  }

  const kept = await app.store.received({ ...openSeries, series: 'kiosk' });
  assert.ok(kept > 120);
  assert.deepEqual(await app.store.held.waiting(), []);
});

test('a burst that could not be held is held with the next rating', async () => {
  const app = createTestApp({ limits: { perUnit: 0, perNetwork: 0, burst: 10 } });
  const { held } = app.store;
  const broken: HeldRatings['hold'] = () => Promise.reject(new Error('disk full'));
  const whole: HeldRatings['hold'] = (holding) =>
    MemoryHeldRatings.prototype.hold.call(held, holding);
  held.hold = broken;
  await send(app, { network: FLOODER, count: 20, overMs: MINUTE_MS });
  held.hold = whole;

  await send(app, { network: FLOODER, count: 1, overMs: SECOND_MS });

  assert.equal(await app.store.received(openSeries), 0);
});
