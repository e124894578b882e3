import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import type { Operator } from '@vhcs/contract';
import type { AppContext } from '../exchange.ts';
import { ProblemError } from '../problems.ts';
import { commandLine } from '../store/audit.ts';
import { createMemoryStore } from '../store/memory.ts';
import { sha256 } from '../store/sha256-node.ts';
import type { Store } from '../store/store.ts';
import { authorization, issueToken, type IssuedToken } from '../testing/operators.ts';
import { createTestApp, NOON, problemOf } from '../testing/test-app.ts';
import { createGuard, requireUnit } from './guard.ts';
import type { Permission } from './permissions.ts';
import { createToken, isSameHash } from './token-text.ts';

const path = '/v1/admin/operator';

test('an operator learns what the own token may do', async () => {
  const app = createTestApp();
  const head = await issueToken(app.store, 'unit-head', {
    unit: 'ttpvhcc-lai-chau',
    expiresOn: '2026-12-31',
  });

  const response = await app.get(path, head.headers);

  assert.equal(response.status, 200);
  assert.deepEqual((await response.json()) as Operator, {
    token: head.id,
    role: 'unit-head',
    unit: 'ttpvhcc-lai-chau',
    expiresOn: '2026-12-31',
    permissions: [
      'operator:read',
      'figures:read',
      'alerts:read',
      'comments:read',
      'comments:reply',
      'scores:read',
      'scores:self',
    ],
  });
});

test('what an operator is told is kept by nobody and read by no other site', async () => {
  const app = createTestApp();
  const auditor = await issueToken(app.store, 'auditor');

  const { headers } = await app.get(path, auditor.headers);

  assert.equal(headers.get('Cache-Control'), 'no-store');
  assert.equal(headers.get('Access-Control-Allow-Origin'), null);
});

test('a request without a token is told how to send one', async () => {
  const response = await createTestApp().get(path);

  assert.equal(response.status, 401);
  assert.equal(response.headers.get('WWW-Authenticate'), 'Bearer realm="vhcs"');
  const problem = await problemOf(response);
  assert.equal(problem.code, 'token-required');
  assert.match(problem.detail, /Authorization: Bearer vhcs_/);
});

const refused: readonly (readonly [
  what: string,
  issue: (store: Store) => Promise<string>,
  reason: RegExp,
])[] = [
  [
    'a token that was never made',
    () => Promise.resolve(createToken(randomBytes).text),
    /the token is not known/,
  ],
  [
    'the id of a token with another secret',
    async (store) => forged(await issueToken(store, 'auditor')),
    /the token is not known/,
  ],
  [
    'a revoked token',
    async (store) => {
      const { id, text } = await issueToken(store, 'auditor');
      await store.tokens.revoke(id, { by: commandLine, day: '2026-11-20' });
      return text;
    },
    /revoked on 2026-11-20/,
  ],
  [
    'a token that has ended',
    async (store) => (await issueToken(store, 'auditor', { expiresOn: '2026-11-21' })).text,
    /ended with 2026-11-21/,
  ],
];

for (const [what, issue, reason] of refused) {
  test(`${what} lets nobody in`, async () => {
    const app = createTestApp();
    const text = await issue(app.store);

    const response = await app.get(path, authorization(text));

    assert.equal(response.status, 401);
    assert.match(response.headers.get('WWW-Authenticate') ?? '', /error="invalid_token"/);
    assert.match((await problemOf(response)).detail, reason);
  });
}

function forged({ id }: IssuedToken): string {
  const other = createToken(randomBytes);
  return other.text.replace(other.id, id);
}

test('a token holds to the end of its last day', async () => {
  const app = createTestApp();
  const auditor = await issueToken(app.store, 'auditor', { expiresOn: '2026-11-22' });

  assert.equal((await app.get(path, auditor.headers)).status, 200);
});

test('of the use of a token no more is kept than its last day', async () => {
  const app = createTestApp();
  const auditor = await issueToken(app.store, 'auditor');

  await app.get(path, auditor.headers);

  assert.equal((await app.store.tokens.find(auditor.id))?.lastUsedOn, '2026-11-22');
});

test('neither an accepted nor a refused token gets into answers or the log', async () => {
  const app = createTestApp();
  const good = await issueToken(app.store, 'auditor');
  const bad = forged(good);

  const answers = [await app.get(path, good.headers), await app.get(path, authorization(bad))];

  const bodies = await Promise.all(answers.map((answer) => answer.text()));
  const told = JSON.stringify([bodies, app.lines]);
  assert.ok(app.lines.length > 0);
  for (const text of [good.text, bad]) assert.ok(!told.includes(text.slice(-43)));
});

test('a role that may not is told which roles may', async () => {
  const store = createMemoryStore();
  const auditor = await issueToken(store, 'auditor');

  const fault = await refusalOf('comments:decide', { store, token: auditor });

  assert.equal(fault.code, 'forbidden');
  assert.match(fault.message, /role auditor does not allow comments:decide.* role moderator/);
});

test('while tokens cannot be looked up, nobody is let in', async () => {
  const store = createMemoryStore();
  const auditor = await issueToken(store, 'auditor');
  await store.close();

  assert.equal((await refusalOf('audit:read', { store, token: auditor })).code, 'unavailable');
});

async function refusalOf(
  permission: Permission,
  { store, token }: { readonly store: Store; readonly token: IssuedToken },
): Promise<ProblemError> {
  const allowed = createGuard({ store, sha256, clock: () => NOON });
  const handler = allowed(permission, () => assert.fail('it was let through'));
  const request = new Request('http://collector.test/', { headers: token.headers });
  try {
    await handler({ req: { raw: request } } as unknown as AppContext);
  } catch (error) {
    if (error instanceof ProblemError) return error;
    throw error;
  }
  return assert.fail('nothing was refused');
}

test('a unit head reaches the own unit and no other', () => {
  const head = {
    token: '0000000000',
    role: 'unit-head',
    unit: 'so-gddt',
    expiresOn: null,
  } as const;

  assert.doesNotThrow(() => {
    requireUnit(head, 'so-gddt');
  });
  assert.throws(() => {
    requireUnit(head, 'so-y-te');
  }, /head of "so-gddt".*"so-y-te"/);
  assert.doesNotThrow(() => {
    requireUnit({ ...head, role: 'auditor', unit: null }, 'so-y-te');
  });
});

test('hashes are the same only when every digit and the length are', () => {
  assert.equal(isSameHash('ab12', 'ab12'), true);
  assert.equal(isSameHash('ab12', 'ab13'), false);
  assert.equal(isSameHash('ab12', 'ab1'), false);
  assert.equal(isSameHash('', 'ab12'), false);
});
