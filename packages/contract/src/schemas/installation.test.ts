import assert from 'node:assert/strict';
import { test } from 'node:test';
import { installationProblemSchema } from './installation.ts';

for (const problem of [
  'csp:script-src',
  'csp:script-src-elem',
  'csp:connect-src',
  'csp:require-trusted-types-for',
  'csp:trusted-types',
  'missing:vhcs-campaign-badge',
  'import-failed',
  'second-copy',
]) {
  test(`${problem} is a problem`, () => {
    assert.equal(installationProblemSchema.parse(problem), problem);
  });
}

for (const text of [
  '',
  'csp:',
  'csp:undefined',
  'csp:script-src https://laichau.gov.vn',
  'missing:nguyen-van-a',
  'missing:vhcs-0912345678',
  'import-failed:/trang-chu',
  '192.0.2.1',
  'second-copy\n',
]) {
  test(`${JSON.stringify(text)} is none`, () => {
    assert.equal(installationProblemSchema.safeParse(text).success, false);
  });
}
