import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NOON, newKey, openSeries } from '../testing/test-app.ts';
import { storedKey } from '../store/hashing.ts';
import { sha256 } from '../store/sha256-node.ts';
import { createBurstGuard, type BurstGuard } from './burst-guard.ts';

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

function guardOf(burst: number): BurstGuard {
  return createBurstGuard({
    clock: () => NOON,
    log: silent,
    store: {
      held: { hold: ({ keys }) => Promise.resolve(keys.length) },
      publishedByMonth: () => Promise.resolve([]),
    },
    limits: { perUnit: 0, perNetwork: 0, burst },
  });
}

/** Whether each of so many ratings of a network is held. */
function heldOf(guard: BurstGuard, network: number, count: number): readonly boolean[] {
  return Array.from({ length: count }, () => {
    const notice = guard.notice({ network, key: storedKey(newKey(), sha256), series: openSeries });
    return notice.isHeld;
  });
}

test('a flood is held while two hundred thousand other networks send one rating each', () => {
  const guard = guardOf(3);
  heldOf(guard, 1_000_000, 4);

  for (let network = 0; network < 200_000; network += 1) {
    heldOf(guard, network + 1, 1);
    if (network % 10_000 === 0) assert.deepEqual(heldOf(guard, 1_000_000, 1), [true]);
  }
});

test('a network that is silent while a hundred thousand others send is forgotten', () => {
  const guard = guardOf(3);
  heldOf(guard, 1_000_000, 4);

  for (let network = 0; network < 100_000; network += 1) heldOf(guard, network + 1, 1);

  assert.deepEqual(heldOf(guard, 1_000_000, 1), [false]);
});
