/*
 * A kiosk's day with everything that goes wrong, in an order that a seed decides. `npm test` gives
 * some hundred ratings; the whole of it, of which each seed is another one and takes minutes, is
 *
 *     VHCS_RATINGS=10000 VHCS_SEED=7 node --import tsx --test packages/client/test/kiosk-through-faults.test.ts
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createKey, createTransport } from '@vhcs/client';
import { BuiltCollector } from '../../embed/test/built-collector.ts';
import { DAY_MS, Device, ratingOf, type Page } from '../src/queue/device.fixture.mts';
import { startFaultyNetwork, type Fault } from './faulty-network.ts';

const RATINGS = Number(process.env['VHCS_RATINGS'] ?? 200);
const SEED = Number(process.env['VHCS_SEED'] ?? 733);

/** How often things happen to a kiosk, for each rating. */
const CRASHES = 0.02;
const UNPLUGGED = 0.02;
const CLOCK_JUMPS = 0.01;
const KILLS = 2;

const noLimits = { VHCS_UNIT_LIMIT: '0', VHCS_NETWORK_LIMIT: '0', VHCS_BURST_LIMIT: '0' };

const faults: readonly Fault[] = ['refused', 'limited', 'broken', 'answer lost', 'answer cut'];

test(`${String(RATINGS)} ratings given at a kiosk through every fault are stored once each`, async (t) => {
  const random = seeded(SEED);
  const collector = await BuiltCollector.start(noLimits);
  t.after(() => collector.remove());
  let faultShare = 0.2;
  const network = await startFaultyNetwork(
    () => collector.url,
    () =>
      random() < faultShare ? (faults[Math.floor(random() * faults.length)] ?? 'none') : 'none',
  );
  t.after(() => {
    network.stop();
  });
  const device = new Device(t);
  device.nowMs = Date.now();
  const openPage = (): Page =>
    device.open({
      transport: createTransport({ baseUrl: network.url, maxRetries: 0, timeoutMs: 5_000 }),
      sleep: (_, signal) => shortly(signal),
      keep: 'device',
      maxPending: 100_000,
    });

  let page = openPage();
  for (let visitor = 0; visitor < RATINGS; visitor++) {
    if (random() < UNPLUGGED) device.connect(!device.isOnline);
    if (random() < CLOCK_JUMPS) device.nowMs += (random() < 0.5 ? 1 : -1) * 400 * DAY_MS;
    else if (random() < 0.1) device.nowMs = Date.now();
    const idempotencyKey = createKey();
    const rating = ratingOf(1 + (visitor % 5), `Phiếu ${String(visitor)}`);
    const kept = page.queue.add(rating, { idempotencyKey });
    if (random() < CRASHES) {
      page.crash();
      page = openPage();
      // Not known to be kept when the page went: the visitor's tap is repeated under its key.
      await page.queue.add(rating, { idempotencyKey });
    } else await kept;
    if (visitor % Math.ceil(RATINGS / (KILLS + 1)) === 1) {
      await collector.end('SIGKILL');
      await collector.start();
    }
  }
  device.nowMs = Date.now();
  faultShare = 0.05;
  device.connect(true);
  await page.reaches('idle');

  const comments = (await collector.ratings()).map(({ comment }) => comment);
  assert.equal(comments.length, RATINGS);
  assert.equal(new Set(comments).size, RATINGS);
});

/** Pauses of a minute are none here, and time for others to get on. */
function shortly(signal?: AbortSignal): Promise<unknown> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, 5);
    signal?.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve(undefined);
    });
  });
}

/** The same numbers for the same seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
