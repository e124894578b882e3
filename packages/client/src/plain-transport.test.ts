import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isVhcsError, type VhcsError } from './errors.ts';
import { json, startServer } from './local-server.fixture.mts';
import { createPlainTransport } from './plain-transport.ts';
import { getUnit } from './records.ts';

const unit = { id: 'vpqh', name: { vi: 'Văn phòng Quốc hội' }, successors: [] };

test('what is read arrives', async (t) => {
  const { baseUrl, requests } = await startServer(t, json(200, unit));

  const answer = await getUnit(createPlainTransport({ baseUrl }), 'vpqh');

  assert.equal(answer.id, 'vpqh');
  assert.equal(requests[0]?.path, '/v1/units/vpqh');
});

test('a refusal is an error with its status, after one attempt', async (t) => {
  const { baseUrl, requests } = await startServer(t, json(503, { code: 'unavailable' }));

  const error = await errorOf(getUnit(createPlainTransport({ baseUrl }), 'vpqh'));

  assert.equal(error.kind, 'http');
  assert.equal(error.status, 503);
  assert.equal(requests.length, 1);
});

test('an answer of something else is an error', async (t) => {
  const { baseUrl } = await startServer(t, json(200, { login: true }));

  const error = await errorOf(getUnit(createPlainTransport({ baseUrl }), 'vpqh'));

  assert.equal(error.status, 200);
});

test('a collector that cannot be reached is an error of the network, with its cause', async () => {
  const refused = new TypeError('refused');
  const transport = createPlainTransport({
    baseUrl: 'http://collector.test',
    fetch: () => Promise.reject(refused),
  });

  const error = await errorOf(getUnit(transport, 'vpqh'));

  assert.equal(error.kind, 'network');
  assert.equal(error.cause, refused);
});

async function errorOf(call: Promise<unknown>): Promise<VhcsError> {
  const error: unknown = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  assert.ok(isVhcsError(error));
  return error;
}
