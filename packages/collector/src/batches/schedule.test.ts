import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Log, Timer } from '../capabilities.ts';
import type { Installation } from '../store/installations.ts';
import { createMemoryStore } from '../store/memory.ts';
import { sampleRatings, saveAll } from '../store/testing/sample-ratings.ts';
import { startBatchSchedule } from './schedule.ts';

const HOUR_MS = 3_600_000;

/** 22:30 in Vietnam on 22 November 2026. */
const LATE_EVENING = Date.UTC(2026, 10, 22, 15, 30);

const reportedOn = (day: string): Installation => ({
  origin: 'https://laichau.gov.vn',
  day,
  version: '1.0.0',
  problems: [],
});

const dayOf = ({ day }: Installation): string => day;

/** A schedule whose time is moved by hand: each step fires the timer that is due. */
function createBench(closing: (today: string) => Promise<void> = () => Promise.resolve()) {
  const days: string[] = [];
  const errors: string[] = [];
  const delays: number[] = [];
  let now = LATE_EVENING;
  let pending: (() => void) | undefined;
  const timer: Timer = (delayMs, run) => {
    delays.push(delayMs);
    pending = run;
    return () => {
      pending = undefined;
    };
  };
  const log: Log = {
    info: () => undefined,
    warn: () => undefined,
    error: (_, message) => errors.push(message),
  };
  const store = Object.assign(createMemoryStore(), {
    closeBatches: async (today: string, minimum: number) => {
      assert.equal(minimum, 10);
      days.push(today);
      await closing(today);
      return [];
    },
  });
  const schedule = startBatchSchedule({
    store,
    clock: () => now,
    timer,
    log,
    keepTextsMonths: 24,
  });
  const settle = () => new Promise<void>((resolve) => setImmediate(resolve));
  const step = async (): Promise<void> => {
    await settle();
    const run = pending;
    pending = undefined;
    now += delays.at(-1) ?? 0;
    run?.();
    await settle();
  };
  return {
    schedule,
    store,
    days,
    errors,
    delays,
    step,
    settle,
    hasTimer: () => pending !== undefined,
  };
}

test('batches are closed at the start', async () => {
  const bench = createBench();

  await bench.settle();

  assert.deepEqual(bench.days, ['2026-11-22']);
});

test('installations are forgotten when they are older than ninety days', async () => {
  const bench = createBench();
  await bench.store.installations.keep(reportedOn('2026-08-24'));
  await bench.store.installations.keep(reportedOn('2026-08-25'));
  await bench.store.installations.keep(reportedOn('2026-11-22'));

  await bench.settle();
  const first = await bench.store.installations.since('2026-01-01');
  await bench.step();
  await bench.step();
  const afterMidnight = await bench.store.installations.since('2026-01-01');

  assert.deepEqual(first.map(dayOf), ['2026-08-25', '2026-11-22']);
  assert.deepEqual(afterMidnight.map(dayOf), ['2026-11-22']);
});

test('batches are closed once after each midnight in Vietnam', async () => {
  const bench = createBench();

  for (let hours = 0; hours < 28; hours += 1) await bench.step();

  assert.deepEqual(bench.days, ['2026-11-22', '2026-11-23', '2026-11-24']);
});

test('the first sleeps end at midnight, and none is longer than an hour', async () => {
  const bench = createBench();

  await bench.step();
  await bench.step();

  assert.deepEqual(bench.delays, [HOUR_MS, HOUR_MS / 2, HOUR_MS]);
});

test('a closing that fails is logged and tried again a minute later', async () => {
  let failures = 2;
  const bench = createBench(() => {
    failures -= 1;
    return failures >= 0 ? Promise.reject(new Error('disk full')) : Promise.resolve();
  });

  await bench.step();
  await bench.step();

  assert.deepEqual(bench.days, ['2026-11-22', '2026-11-22', '2026-11-22']);
  assert.equal(bench.errors.length, 2);
  assert.deepEqual(bench.delays, [60_000, 60_000, HOUR_MS]);
});

test('after it was stopped nothing is closed any more', async () => {
  const bench = createBench();
  await bench.settle();

  await bench.schedule.stop();

  assert.equal(bench.hasTimer(), false);
});

test('stopping waits for a closing that runs, and no timer follows it', async () => {
  let finish: () => void = () => undefined;
  const bench = createBench(
    () =>
      new Promise((resolve) => {
        finish = resolve;
      }),
  );
  let isStopped = false;

  const stopping = bench.schedule.stop().then(() => {
    isStopped = true;
  });
  await bench.settle();
  assert.equal(isStopped, false);
  finish();
  await stopping;

  assert.equal(bench.hasTimer(), false);
});

test('texts of comments are deleted in the month after they became too old', async () => {
  const store = createMemoryStore();
  const comment = 'Chờ lâu';
  const forgetOn = async (now: number): Promise<number> => {
    const schedule = startBatchSchedule({
      store,
      clock: () => now,
      timer: () => () => undefined,
      log: { info: () => undefined, warn: () => undefined, error: () => undefined },
      keepTextsMonths: 2,
    });
    await schedule.stop();
    return (await store.comments.list({ limit: 1 })).length;
  };
  await saveAll(store, sampleRatings(0, 10, { day: '2026-11-22', comment }));
  await store.closeBatches('2026-11-23', 10);

  const left = [await forgetOn(Date.UTC(2027, 0, 31, 5)), await forgetOn(Date.UTC(2027, 1, 1, 5))];

  assert.deepEqual(left, [1, 0]);
});
