import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { test, type TestContext } from 'node:test';
import { listen } from './http-server.ts';
import { createTestApp, ratingOf, type TestApp } from './testing/test-app.ts';

const patience = { headersTimeout: 150, requestTimeout: 300, connectionsCheckingInterval: 30 };

/** Connections that one client keeps open. */
const MANY = 200;

async function start(t: TestContext): Promise<{ readonly app: TestApp; readonly port: number }> {
  const app = createTestApp();
  const server = await listen(app, { port: 0, host: '127.0.0.1', patience });
  t.after(() => server.close());
  return { app, port: server.port };
}

/** A connection that has sent the beginning of a request, and no more. */
async function begun(port: number, beginning: string): Promise<Socket> {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  socket.write(beginning);
  return socket;
}

const unfinishedHead = 'POST /v1/ratings HTTP/1.1\r\nHost: collector.test\r\nX-Slow: ';

const unfinishedBody =
  'POST /v1/ratings HTTP/1.1\r\nHost: collector.test\r\nContent-Type: text/plain\r\nContent-Length: 500\r\n\r\n{"unit":';

for (const [what, beginning] of [
  ['a head', unfinishedHead],
  ['a body', unfinishedBody],
] as const) {
  test(`who does not finish ${what} is answered 408 and let go of`, async (t) => {
    const { app, port } = await start(t);

    const answer = await text(await begun(port, beginning));

    assert.match(answer, /^HTTP\/1\.1 408 /);
    assert.deepEqual(app.saved, []);
  });
}

test('others are served while two hundred connections are kept open by slow heads', async (t) => {
  const { app, port } = await start(t);
  const slow = await Promise.all(Array.from({ length: MANY }, () => begun(port, unfinishedHead)));

  const response = await fetch(`http://127.0.0.1:${String(port)}/v1/ratings`, {
    method: 'POST',
    headers: { 'Content-Type': 'text/plain' },
    body: JSON.stringify(ratingOf()),
  });

  assert.equal(response.status, 201);
  assert.equal(app.saved.length, 1);
  const answers = await Promise.all(slow.map((socket) => text(socket)));
  assert.ok(answers.every((answer) => answer.startsWith('HTTP/1.1 408 ')));
});
