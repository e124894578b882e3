import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Role } from '@vhcs/contract';
import { issueToken } from '../testing/operators.ts';
import { createTestApp, ORIGIN, problemOf } from '../testing/test-app.ts';

const guarded: readonly (readonly [
  method: 'GET' | 'POST',
  path: string,
  wrong: Role,
  right: readonly Role[],
])[] = [
  ['POST', '/v1/admin/imports?kind=units', 'auditor', ['webmaster', 'emulation-officer']],
  ['POST', '/v1/admin/surveys', 'moderator', ['webmaster', 'emulation-officer']],
  ['POST', '/v1/admin/units/vpqh/end', 'unit-head', ['webmaster', 'emulation-officer']],
  ['POST', '/v1/admin/units/vpqh/merge', 'unit-head', ['webmaster', 'emulation-officer']],
  ['POST', '/v1/admin/sites/cong/remove', 'auditor', ['webmaster', 'emulation-officer']],
  ['GET', '/v1/admin/exports', 'moderator', ['emulation-officer', 'unit-head', 'auditor']],
  ['GET', '/v1/admin/reports', 'moderator', ['emulation-officer', 'unit-head', 'auditor']],
  ['GET', '/v1/admin/tokens', 'emulation-officer', ['webmaster', 'auditor']],
  ['POST', '/v1/admin/tokens', 'auditor', ['webmaster']],
  ['POST', '/v1/admin/tokens/0123456789/revoke', 'auditor', ['webmaster']],
];

for (const [method, path, wrong, right] of guarded) {
  test(`${method} ${path} needs a token, of ${right.join(' or ')}`, async () => {
    const app = createTestApp();
    const token = await issueToken(app.store, wrong, wrong === 'unit-head' ? { unit: 'vpqh' } : {});
    const ask = (headers = {}) => app.fetch(new Request(`${ORIGIN}${path}`, { method, headers }));

    const withoutToken = await ask();
    const withAnother = await ask(token.headers);

    assert.equal(withoutToken.status, 401);
    assert.equal(withAnother.status, 403);
    const { code, detail } = await problemOf(withAnother);
    assert.equal(code, 'forbidden');
    for (const role of [wrong, ...right]) assert.ok(detail.includes(role), detail);
  });
}
