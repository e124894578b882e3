import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AuditList } from '@vhcs/contract';
import { issueToken } from '../testing/operators.ts';
import { createTestApp, problemOf } from '../testing/test-app.ts';

test('the log is read from its newest line on, a page at a time', async () => {
  const app = createTestApp();
  await issueToken(app.store, 'moderator');
  await issueToken(app.store, 'webmaster');
  const auditor = await issueToken(app.store, 'auditor');
  const page = async (query: string): Promise<AuditList> => {
    const response = await app.get(`/v1/admin/audit${query}`, auditor.headers);
    return (await response.json()) as AuditList;
  };

  const first = await page('?limit=2');
  const rest = await page(`?limit=2&cursor=${first.nextCursor ?? ''}`);

  const roles = [...first.items, ...rest.items].map(({ detail }) => detail['role']);
  assert.deepEqual(roles, ['auditor', 'webmaster', 'moderator']);
  assert.equal(rest.nextCursor, null);
});

test('a moderator does not read the log', async () => {
  const app = createTestApp();
  const moderator = await issueToken(app.store, 'moderator');

  const problem = await problemOf(await app.get('/v1/admin/audit', moderator.headers));

  assert.match(problem.detail, /needs the role webmaster or auditor/);
});
