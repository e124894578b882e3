import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inspect } from 'node:util';
import { drop, failureOf, html, json, startServer } from '../local-server.fixture.mts';
import { safe } from '../safe.ts';
import { createAdminClient } from './admin-client.ts';

const token = 'vhcs_0123456789_abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQ';
const operator = {
  token: '0123456789',
  role: 'moderator',
  unit: null,
  expiresOn: '2027-01-31',
  permissions: ['comments:decide'],
};

test('an operator learns what the token may do', async (t) => {
  const { baseUrl, requests } = await startServer(t, json(200, operator));

  const answer = await createAdminClient({ baseUrl, token }).operator();

  assert.deepEqual(answer, operator);
  assert.equal(requests[0]?.path, '/v1/admin/operator');
  assert.equal(requests[0].headers.authorization, `Bearer ${token}`);
});

test('a token may be read anew for each request, with the end of its line', async (t) => {
  const { baseUrl, requests } = await startServer(t, json(200, operator));
  const texts = [`${token}\n`, `${token}2\n`];
  const client = createAdminClient({ baseUrl, token: () => texts.shift() ?? '' });

  await client.operator();
  await client.operator();

  assert.deepEqual(
    requests.map(({ headers }) => headers.authorization),
    [`Bearer ${token}`, `Bearer ${token}2`],
  );
});

test('a token that is not accepted is refused with a code of the call', async (t) => {
  const problem = { type: 'about:blank', code: 'token-required', title: '…', status: 401 };
  const { baseUrl } = await startServer(t, json(401, problem));

  const { error } = await safe(createAdminClient({ baseUrl, token }).operator());

  assert.ok(error);
  assert.equal(error.code === 'token-required' && error.status, 401);
  // @ts-expect-error an operator's question is no rating
  assert.equal(error.code === 'invalid-rating', false);
});

test('no failure tells the token', async () => {
  const client = createAdminClient({ baseUrl: 'http://127.0.0.1:9', token, maxRetries: 0 });

  const error = await failureOf(client.operator());

  assert.equal(error.kind, 'network');
  assert.ok(!inspect(error, { depth: Infinity }).includes('abcdefghijklm'));
});

test('a change is sent as JSON, once: it may have been made although no answer came', async (t) => {
  const { baseUrl, requests } = await startServer(t, drop);

  const error = await failureOf(createAdminClient({ baseUrl, token }).revokeToken('0123456789'));

  assert.equal(error.kind, 'network');
  assert.deepEqual(
    requests.map(({ method, path }) => `${method} ${path}`),
    ['POST /v1/admin/tokens/0123456789/revoke'],
  );
  assert.equal(requests[0]?.headers['content-type'], 'application/json');
});

test('a file is sent as it is, with its type', async (t) => {
  const report = { kind: 'units', read: 1, faults: [] };
  const { baseUrl, requests } = await startServer(t, json(200, report));
  const content = new Uint8Array([0x50, 0x4b, 0x00, 0xff]);

  await createAdminClient({ baseUrl, token }).importRecords(
    'units',
    { format: 'xlsx', content },
    { dryRun: true },
  );

  assert.equal(requests[0]?.path, '/v1/admin/imports?kind=units&dry-run=true');
  assert.match(requests[0].headers['content-type'] ?? '', /spreadsheetml/);
  assert.equal(requests[0].headers['content-length'], '4');
});

test('an export has the name that the collector gave it', async (t) => {
  const { baseUrl, requests } = await startServer(t, (response) => {
    response.setHeader('Content-Type', 'text/csv');
    response.setHeader('Content-Disposition', 'attachment; filename="vhcs-2026.csv"');
    response.end('a;b');
  });

  const file = await createAdminClient({ baseUrl, token }).exportFigures({ period: '2026' });

  assert.deepEqual([file.name, file.type, await file.text()], ['vhcs-2026.csv', 'text/csv', 'a;b']);
  assert.equal(requests[0]?.path, '/v1/admin/exports?period=2026');
});

for (const [what, reply] of [
  ['a page', html(200)],
  ['JSON', json(200, {})],
] as const) {
  test(`${what} that is no file of a collector is none`, async (t) => {
    const { baseUrl } = await startServer(t, reply);

    const error = await failureOf(createAdminClient({ baseUrl, token, maxRetries: 0 }).report());

    assert.deepEqual([error.kind, error.status], ['schema', 200]);
  });
}
