import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { VhcsErrorDetails } from './errors.ts';
import { MAX_BACK_OFF_MS, retryDelayMs } from './retry.ts';

const matrix: readonly (readonly [VhcsErrorDetails, boolean])[] = [
  [{ kind: 'network' }, true],
  [{ kind: 'timeout' }, true],
  [{ kind: 'aborted' }, false],
  [{ kind: 'schema', status: 200 }, false],
  ...[408, 429, 500, 502, 503, 504].map((status) => [{ kind: 'http', status }, true] as const),
  ...[304, 400, 401, 403, 404, 405, 409, 413, 415, 422].map(
    (status) => [{ kind: 'http', status }, false] as const,
  ),
];

for (const [failure, isRetried] of matrix) {
  const name = `${failure.kind} ${String(failure.status ?? '')}`.trim();
  test(`${name} is ${isRetried ? '' : 'not '}tried again`, () => {
    assert.equal(Number.isFinite(retryDelayMs(failure, 0, 0)), isRetried);
  });
}

test('pauses double up to a ceiling', () => {
  const pauses = [0, 1, 2, 3, 4, 5].map((attempt) => retryDelayMs({ kind: 'network' }, attempt, 0));

  assert.deepEqual(pauses, [500, 1_000, 2_000, 4_000, 8_000, MAX_BACK_OFF_MS]);
});

test('chance decides the whole of a back-off, and nothing of what the server wants', () => {
  const failure = { kind: 'http', status: 429, retryAfterMs: 7_000 } as const;

  const pauses = [0, 0.25, 0.999].map((random) => retryDelayMs(failure, 1, random));

  assert.deepEqual(pauses, [8_000, 7_750, 7_001]);
});

test('the wish of the server is waited out before the back-off', () => {
  const pause = retryDelayMs({ kind: 'http', status: 429, retryAfterMs: 7_000 }, 0, 0);

  assert.equal(pause, 7_500);
});

test('a wish of 60 seconds is honoured', () => {
  const pause = retryDelayMs({ kind: 'http', status: 503, retryAfterMs: 60_000 }, 0, 0);

  assert.equal(pause, 60_500);
});

test('a wish beyond 60 seconds is left to the caller', () => {
  const pause = retryDelayMs({ kind: 'http', status: 503, retryAfterMs: 60_001 }, 0, 0);

  assert.equal(pause, Infinity);
});

test('a wish of the server does not make a hopeless request worth repeating', () => {
  const pause = retryDelayMs({ kind: 'http', status: 422, retryAfterMs: 1_000 }, 0, 0);

  assert.equal(pause, Infinity);
});
