import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { createOpenapi } from '@vhcs/contract/openapi';
import fc, { type Arbitrary } from 'fast-check';
import { readConfig } from './config.ts';
import { startServer } from './server.ts';
import {
  hostileRequests,
  type DescribedApi,
  type HostileRequest,
} from './testing/hostile/requests.ts';

const SEED = 20_261_122;

const RUNS = 500;

/** Files are served from the disk: nothing but these folders may ever be read. */
const files = fc
  .tuple(
    fc.constantFrom('/embed/', '/demo/', '/gallery/', '/static/', '/embed/v1/', '/'),
    fc.array(
      fc.constantFrom('..', '.', '%2e%2e', '..%2f', '%5c..', '\\..', 'etc', 'passwd', 'v1', '%00'),
      { minLength: 1, maxLength: 6 },
    ),
  )
  .map(([folder, parts]) => ({ method: 'GET', target: folder + parts.join('/'), headers: {} }));

const heads = fc.constantFrom(
  'HTTP/1.1',
  'HTTP/1.0',
  'HTTP/9.9',
  'HTTP/1.1\r\nTransfer-Encoding: chunked',
  'HTTP/1.1\r\nContent-Length: 5\r\nContent-Length: 6',
  'HTTP/1.1\r\nHost: a\r\nHost: b',
  'HTTP/1.1\r\nHost: [::bad',
  'HTTP/1.1\r\n X: folded',
);

const requests: Arbitrary<Omit<HostileRequest, 'body'> & { readonly body?: string | undefined }> =
  fc.oneof(
    { weight: 4, arbitrary: hostileRequests(createOpenapi('1.0.0') as unknown as DescribedApi) },
    { weight: 1, arbitrary: files },
  );

/** The bytes of a request and its end; whatever header was named stays as it was named. */
const written = fc.tuple(requests, heads).map(([{ method, target, headers, body = '' }, head]) => {
  const lines = Object.entries({ Host: 'localhost', ...headers }).map((pair) => pair.join(': '));
  const length =
    'Content-Length' in headers ? [] : [`Content-Length: ${String(Buffer.byteLength(body))}`];
  return [`${method} ${target} ${head}`, ...lines, ...length, 'Connection: close', '', body].join(
    '\r\n',
  );
});

test('whatever bytes arrive, the server answers or hangs up, and goes on', async (t) => {
  const dataDir = await mkdtemp(join(tmpdir(), 'vhcs-hostile-'));
  const errors: string[] = [];
  const log = {
    info: () => 0,
    warn: () => 0,
    error: (_: unknown, line: string) => errors.push(line),
  };
  const server = await startServer(readConfig({ PORT: '0', VHCS_DATA_DIR: dataDir }), { log });
  t.after(async () => {
    await server.stop();
    await rm(dataDir, { recursive: true });
  });
  const port = Number(new URL(server.url).port);

  await fc.assert(
    fc.asyncProperty(written, async (bytes) => {
      const answer = await exchange(port, bytes);
      assert.match(answer, /^$|^HTTP\/1\.1 [2-4]\d\d /, answer.slice(0, 200));
      assert.doesNotMatch(answer, /root:x:0|\n\s+at /);
    }),
    { seed: SEED, numRuns: RUNS },
  );

  assert.deepEqual(errors, []);
  assert.equal((await fetch(`${server.url}/readyz`)).status, 200);
});

/** Sends bytes, ends, and gives what came back until the other side hung up. */
function exchange(port: number, bytes: string): Promise<string> {
  return new Promise((resolve) => {
    const parts: Buffer[] = [];
    const socket = connect(port, '127.0.0.1', () => socket.end(bytes));
    socket.on('data', (part) => parts.push(part));
    // A server that refuses a body hangs up while it is still sent; what it said before counts.
    socket.on('error', () => undefined);
    socket.on('close', () => {
      resolve(Buffer.concat(parts).toString());
    });
  });
}
