import assert from 'node:assert/strict';
import { getEventListeners } from 'node:events';
import { test } from 'node:test';
import { limited, pause } from './limited.ts';

const never = (): Promise<never> => new Promise(() => undefined);

test('work that ends in time is what comes back', async () => {
  const outcome = await limited(1_000, undefined, () => Promise.resolve('done'));

  assert.equal(outcome, 'done');
});

test('work that ended in time is not told to end', async () => {
  let seen: AbortSignal | undefined;

  await limited(1_000, undefined, (ended) => {
    seen = ended;
    return Promise.resolve();
  });

  assert.equal(seen?.aborted, false);
});

test('what the work throws comes back as a failure of the network', async () => {
  const cause = new TypeError('fetch failed');

  const outcome = await limited(1_000, undefined, () => Promise.reject(cause));

  assert.deepEqual(outcome, { kind: 'network', cause });
});

test('work that heeds no signal is given up in time', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const outcome = limited(1_000, undefined, never);

  t.mock.timers.tick(1_000);

  assert.deepEqual(await outcome, { kind: 'timeout' });
});

test('work that may take for ever is not given up at once', async () => {
  const later = new Promise((resolve) => setTimeout(resolve, 5, 'done'));

  const outcome = await limited(Infinity, undefined, () => later);

  assert.equal(outcome, 'done');
});

test('work is told when its time is up', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const { promise, signal } = withSignal();

  t.mock.timers.tick(1_000);

  assert.deepEqual(await promise, { kind: 'timeout' });
  assert.equal(signal().aborted, true);
});

test('work is given up when the caller aborts', async () => {
  const controller = new AbortController();
  const outcome = limited(1_000, controller.signal, never);

  controller.abort('gone');

  assert.deepEqual(await outcome, { kind: 'aborted', cause: 'gone' });
});

test('work is not begun when the caller has aborted before', async () => {
  let isBegun = false;

  const outcome = await limited(1_000, AbortSignal.abort('gone'), () => {
    isBegun = true;
    return never();
  });

  assert.deepEqual(outcome, { kind: 'aborted', cause: 'gone' });
  assert.equal(isBegun, false);
});

test('no listener stays on a signal that outlives the work', async () => {
  const { signal } = new AbortController();

  await limited(1_000, signal, () => Promise.resolve());

  assert.equal(getEventListeners(signal, 'abort').length, 0);
});

test('a pause lasts its time', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  let isOver = false;
  const paused = pause(1_000).then(() => (isOver = true));

  t.mock.timers.tick(999);
  await Promise.resolve();
  const wasOverEarly = isOver;
  t.mock.timers.tick(1);
  await paused;

  assert.equal(wasOverEarly, false);
  assert.equal(isOver, true);
});

test('a pause ends when its signal is aborted', async () => {
  const controller = new AbortController();
  const paused = pause(60_000, controller.signal);

  controller.abort();

  await assert.doesNotReject(paused);
});

function withSignal(): { readonly promise: Promise<unknown>; readonly signal: () => AbortSignal } {
  let seen: AbortSignal | undefined;
  const promise = limited(1_000, undefined, (ended) => {
    seen = ended;
    return never();
  });
  return {
    promise,
    signal: () => {
      assert.ok(seen);
      return seen;
    },
  };
}
