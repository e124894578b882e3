import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nodeFileForms } from '../files/node-file-forms.ts';
import { listen } from '../http-server.ts';
import { issueToken } from '../testing/operators.ts';
import { createTestApp } from '../testing/test-app.ts';

/** An export whose first piece is sent, and whose second cannot be made. */
async function* half() {
  yield await Promise.resolve(new TextEncoder().encode('Kỳ;Đơn vị'));
  throw new Error('disk gone');
}

test('an export that fails half-way reaches nobody as a whole one, and the log says why', async (t) => {
  const app = createTestApp({ files: { ...nodeFileForms, writeFigures: half } });
  const { headers } = await issueToken(app.store, 'emulation-officer');
  const server = await listen(app, { port: 0, host: '127.0.0.1' });
  t.after(() => server.close());
  const printed = t.mock.method(console, 'error', () => undefined);
  const address = `http://127.0.0.1:${String(server.port)}/v1/admin/exports`;

  const response = await fetch(address, { headers });

  await assert.rejects(response.text());
  assert.deepEqual(
    app.lines.map(({ level, message, fields: { route, requestId, err } }) => [
      level,
      message,
      route,
      requestId,
      String(err),
    ]),
    [
      [
        'error',
        'answer broken off',
        '/v1/admin/exports',
        response.headers.get('X-Request-Id'),
        'Error: disk gone',
      ],
    ],
  );
  assert.equal(printed.mock.callCount(), 0);
});
