import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Operator } from '@vhcs/contract';
import type { AppContext } from '../exchange.ts';
import { ProblemError } from '../problems.ts';
import { MemoryTokens } from '../store/memory-tokens.ts';
import { sha256 } from '../store/sha256-node.ts';
import { StoreUnavailableError } from '../store/store.ts';
import { issueToken, type IssuedToken } from '../testing/operators.ts';
import { createTestApp, NOON, problemOf, type TestApp } from '../testing/test-app.ts';
import { createGuard, requireUnit } from './guard.ts';
import type { Permission } from './permissions.ts';
import { isSameHash } from './token-text.ts';

const path = '/v1/admin/operator';

function appWith(...issued: readonly IssuedToken[]): TestApp {
  return createTestApp({ tokens: new MemoryTokens(issued.map(({ record }) => record)) });
}

test('an operator learns what the own token may do', async () => {
  const head = issueToken('unit-head', { unit: 'ttpvhcc-lai-chau', expiresOn: '2026-12-31' });

  const response = await appWith(head).get(path, head.headers);

  assert.equal(response.status, 200);
  assert.deepEqual((await response.json()) as Operator, {
    token: head.record.id,
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
  const auditor = issueToken('auditor');

  const { headers } = await appWith(auditor).get(path, auditor.headers);

  assert.equal(headers.get('Cache-Control'), 'no-store');
  assert.equal(headers.get('Access-Control-Allow-Origin'), null);
});

test('a request without a token is told how to send one', async () => {
  const response = await appWith().get(path);

  assert.equal(response.status, 401);
  assert.equal(response.headers.get('WWW-Authenticate'), 'Bearer realm="vhcs"');
  const problem = await problemOf(response);
  assert.equal(problem.code, 'token-required');
  assert.match(problem.detail, /Authorization: Bearer vhcs_/);
});

const known = issueToken('auditor');
const refused = [
  ['a token that was never made', issueToken('auditor'), /not known/],
  ['the id of a token with another secret', forged(known), /not known/],
  ['a revoked token', issueToken('auditor', { revokedOn: '2026-11-20' }), /revoked on 2026-11-20/],
  ['a token that has ended', issueToken('auditor', { expiresOn: '2026-11-21' }), /2026-11-21/],
] as const;

for (const [what, token, reason] of refused) {
  test(`${what} lets nobody in`, async () => {
    const isUnknown = String(reason) === '/not known/';
    const app = isUnknown ? appWith(known) : appWith(token);

    const response = await app.get(path, token.headers);

    assert.equal(response.status, 401);
    assert.match(response.headers.get('WWW-Authenticate') ?? '', /error="invalid_token"/);
    assert.match((await problemOf(response)).detail, reason);
  });
}

function forged({ record }: IssuedToken): IssuedToken {
  const other = issueToken('webmaster');
  const text = other.text.replace(other.record.id, record.id);
  return { ...other, text, headers: { Authorization: `Bearer ${text}` } };
}

test('a token holds to the end of its last day', async () => {
  const auditor = issueToken('auditor', { expiresOn: '2026-11-22' });

  assert.equal((await appWith(auditor).get(path, auditor.headers)).status, 200);
});

test('the day on which a token was used is noted once', async () => {
  const auditor = issueToken('auditor');
  const days: string[] = [];
  const tokens = new MemoryTokens([auditor.record]);
  const app = createTestApp({
    tokens: {
      find: (id) => tokens.find(id),
      list: () => tokens.list(),
      used: (id, day) => {
        days.push(day);
        return tokens.used(id, day);
      },
    },
  });

  await app.get(path, auditor.headers);
  await app.get(path, auditor.headers);

  assert.deepEqual(days, ['2026-11-22']);
});

test('neither an accepted nor a refused token gets into answers or the log', async () => {
  const good = issueToken('auditor');
  const bad = forged(good);
  const app = appWith(good);

  const answers = await Promise.all([app.get(path, good.headers), app.get(path, bad.headers)]);

  const bodies = await Promise.all(answers.map((answer) => answer.text()));
  const told = JSON.stringify([bodies, app.lines]);
  assert.ok(app.lines.length > 0);
  for (const { text } of [good, bad]) assert.ok(!told.includes(text.slice(-43)));
});

test('a role that may not is told which roles may', async () => {
  const auditor = issueToken('auditor');
  const tokens = new MemoryTokens([auditor.record]);

  const fault = await callThrough('comments:decide', auditor, tokens);

  assert.equal(fault.code, 'forbidden');
  assert.match(fault.message, /role auditor does not allow comments:decide.* role moderator/);
});

test('a token that cannot be looked up is refused for now', async () => {
  const auditor = issueToken('auditor');
  const gone = new StoreUnavailableError('The disk is full.');

  const fault = await callThrough('audit:read', auditor, {
    find: () => Promise.reject(gone),
    list: () => Promise.reject(gone),
    used: () => Promise.reject(gone),
  });

  assert.equal(fault.code, 'unavailable');
});

async function callThrough(
  permission: Permission,
  { headers }: IssuedToken,
  tokens: Parameters<typeof createGuard>[0]['tokens'],
): Promise<ProblemError> {
  const allowed = createGuard({ tokens, sha256, clock: () => NOON });
  const handler = allowed(permission, () => assert.fail('it was let through'));
  const context = { req: { raw: new Request('http://collector.test/', { headers }) } };
  try {
    await handler(context as unknown as AppContext);
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
