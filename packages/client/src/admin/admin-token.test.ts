import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inspect } from 'node:util';
import { fakeTime, json, startServer } from '../local-server.fixture.mts';
import { safe } from '../safe.ts';
import { createAdminClient, type AdminClient } from './admin-client.ts';
import type { AdminOptions } from './admin-transport.ts';

const token = 'vhcs_0123456789_abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQ';

/** One call for each way in which a request is made. */
const calls: Readonly<Record<string, (admin: AdminClient) => Promise<unknown>>> = {
  'a question': (admin) => admin.operator(),
  'a change': (admin) => admin.revokeToken('0123456789'),
  'a file that is sent': (admin) => admin.importRecords('units', { format: 'csv', content: 'a' }),
  'a file that is asked for': (admin) => admin.report(),
};

/** Functions from which no token comes. */
const vaults: Readonly<Record<string, (reason: Error) => AdminOptions['token']>> = {
  throws: (reason) => () => {
    throw reason;
  },
  rejects: (reason) => () => Promise.reject(reason),
};

for (const [name, call] of Object.entries(calls)) {
  for (const [fails, tokenOf] of Object.entries(vaults)) {
    test(`${name} rejects with that which the token's function ${fails} with, and sends nothing`, async (t) => {
      const { baseUrl, requests } = await startServer(t, json(200, {}));
      const time = fakeTime();
      const reason = new Error('EACCES: /run/secrets/vhcs-token');

      const answer = call(createAdminClient({ baseUrl, token: tokenOf(reason), ...time }));

      await assert.rejects(answer, (error) => error === reason);
      assert.deepEqual([requests.length, time.pauses.length], [0, 0]);
    });
  }
}

test('the reason of a token that is not there is thrown on, as a mistake in the program is', async () => {
  const reason = new Error('EACCES: /run/secrets/vhcs-token');
  const admin = createAdminClient({
    baseUrl: 'https://collector.invalid',
    token: () => Promise.reject(reason),
  });

  await assert.rejects(safe(admin.operator()), (error) => error === reason);
});

test('a call sends the token that its function resolves with', async (t) => {
  const { baseUrl, requests } = await startServer(t, json(200, { items: [] }));
  const admin = createAdminClient({ baseUrl, token: () => Promise.resolve(`${token}\n`) });

  await admin.tokens();

  assert.equal(requests[0]?.headers.authorization, `Bearer ${token}`);
});

test('a text that is no token is refused before anything is sent, and not repeated', async (t) => {
  const { baseUrl, requests } = await startServer(t, json(200, {}));
  const time = fakeTime();
  const admin = createAdminClient({ baseUrl, token: `${token}\u0000x`, ...time });

  const error: unknown = await admin.operator().catch((reason: unknown) => reason);

  assert.ok(error instanceof TypeError);
  assert.match(error.message, /vhcs tokens create/);
  assert.ok(!inspect(error, { depth: Infinity }).includes('abcdefghijklm'));
  assert.deepEqual([requests.length, time.pauses.length], [0, 0]);
});
