import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { NewToken, Operator, TokenList } from '@vhcs/contract';
import { authorization, issueToken } from '../testing/operators.ts';
import { createTestApp, ORIGIN, problemOf } from '../testing/test-app.ts';

async function createBench() {
  const app = createTestApp();
  const webmaster = await issueToken(app.store, 'webmaster');
  return {
    app,
    webmaster,
    send: async (path: string, body: unknown) =>
      app.fetch(
        new Request(`${ORIGIN}/v1/admin/tokens${path}`, {
          method: 'POST',
          body: JSON.stringify(body),
          headers: { 'Content-Type': 'application/json', ...webmaster.headers },
        }),
      ),
  };
}

test('a token that was made opens what its role may, until it is revoked', async () => {
  const { app, webmaster, send } = await createBench();

  const response = await send('', { role: 'unit-head', unit: 'vpqh', days: 90 });

  assert.equal(response.status, 201);
  assert.equal(response.headers.get('Cache-Control'), 'no-store');
  const { id, token, expiresOn } = (await response.json()) as NewToken;
  assert.equal(expiresOn, '2027-02-20');
  const entered = await app.get('/v1/admin/operator', authorization(token));
  assert.equal(((await entered.json()) as Operator).unit, 'vpqh');
  const [line] = await app.store.audit.newest({ limit: 1 });
  assert.deepEqual([line?.action, line?.subject, line?.token], ['token.created', id, webmaster.id]);

  const revoked = await send(`/${id}/revoke`, {});

  assert.deepEqual(await revoked.json(), { id, revokedOn: '2026-11-22' });
  assert.equal((await app.get('/v1/admin/operator', authorization(token))).status, 401);
});

test('a list has every token, and no secret', async () => {
  const { app, webmaster, send } = await createBench();
  const { id, token } = (await (await send('', { role: 'auditor' })).json()) as NewToken;

  const text = await (await app.get('/v1/admin/tokens', webmaster.headers)).text();

  const { items } = JSON.parse(text) as TokenList;
  assert.deepEqual(items.map((item) => item.id).sort(), [id, webmaster.id].sort());
  assert.equal(items.find((item) => item.id === id)?.expiresOn, '2027-11-22');
  assert.doesNotMatch(text, /hash/);
  assert.ok(!text.includes(token));
});

const refused: readonly (readonly [body: unknown, field: string])[] = [
  [{ role: 'head' }, '/role'],
  [{ role: 'unit-head' }, '/unit'],
  [{ role: 'auditor', unit: 'vpqh' }, '/unit'],
  [{ role: 'unit-head', unit: 'khong-co' }, '/unit'],
  [{ role: 'auditor', days: 3651 }, '/days'],
  [{ role: 'auditor', holder: 'An' }, '/holder'],
];

for (const [body, field] of refused) {
  test(`${JSON.stringify(body)} makes no token`, async () => {
    const { app, send } = await createBench();

    const { code, errors } = await problemOf(await send('', body));

    assert.deepEqual([code, errors?.[0]?.field], ['invalid-token', field]);
    assert.equal((await app.store.tokens.list()).length, 1);
  });
}

test('a token that is not in force cannot be revoked', async () => {
  const { send } = await createBench();

  const response = await send('/0123456789/revoke', {});

  assert.equal(response.status, 404);
  assert.equal((await problemOf(response)).code, 'unknown-resource');
});
