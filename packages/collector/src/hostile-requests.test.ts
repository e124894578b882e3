import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createOpenapi } from '@vhcs/contract/openapi';
import fc from 'fast-check';
import {
  hostileRequests,
  type DescribedApi,
  type HostileRequest,
} from './testing/hostile/requests.ts';
import { createTestApp, ORIGIN, type TestApp } from './testing/test-app.ts';

/** The same requests in every run; another number is another campaign. */
const SEED = 20_261_122;

const RUNS = 10_000;

/** What ten thousand requests may leave behind, in bytes: what was stored, and bounded caches. */
const MOST_KEPT = 32 * 1024 * 1024;

const stack = /\n\s+at |node_modules|node:internal|\.ts:\d+|TypeError|RangeError|SyntaxError/;

const requests = hostileRequests(createOpenapi('1.0.0') as unknown as DescribedApi);

async function send(app: TestApp, request: HostileRequest): Promise<Response> {
  const { method, target, headers, body } = request;
  const init = { method, headers, ...(body !== undefined && { body }) };
  return app.fetch(new Request(new URL(target, ORIGIN), init));
}

test('whatever is sent to any route is answered, never with a failure, and leaves little behind', async () => {
  const app = createTestApp();
  const statuses = new Set<number>();
  const before = usedHeap();

  await fc.assert(
    fc.asyncProperty(requests, async (request) => {
      const response = await send(app, request);
      const text = await response.text();
      assert.ok(response.status < 500, `${String(response.status)}: ${text.slice(0, 500)}`);
      assert.doesNotMatch(text, stack);
      assert.ok(response.headers.has('X-Request-Id'));
      statuses.add(response.status);
    }),
    { seed: SEED, numRuns: RUNS },
  );

  const kept = usedHeap() - before;
  const failures = app.lines.filter(({ level }) => level !== 'info');
  assert.deepEqual(failures, []);
  assert.ok(kept < MOST_KEPT, `${String(kept)} bytes are kept`);
  for (const status of [200, 201, 303, 304, 400, 401, 403, 404, 405, 409, 413, 415, 422]) {
    assert.ok(statuses.has(status), `no request got as far as ${String(status)}`);
  }
});

/** Bytes in use once everything that nobody holds is gone. */
function usedHeap(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  return process.memoryUsage().heapUsed;
}
