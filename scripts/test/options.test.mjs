import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';

const runs = (...args) => spawnSync(process.execPath, args, { encoding: 'utf8' });

test('a mistyped rehearsal releases nothing, and is told what is accepted', () => {
  const { status, stderr } = runs('scripts/release.mjs', '--dry-rnu');

  assert.equal(status, 2);
  assert.match(stderr, /--dry-rnu[^]*node scripts\/release\.mjs \[--dry-run\]/);
});

for (const script of ['check.mjs', 'test.mjs', 'check/sizes.mjs', 'check/api-reports.mjs']) {
  test(`scripts/${script} says what it accepts, and does nothing else`, () => {
    const { status, stdout, stderr } = runs(`scripts/${script}`, '--help');

    assert.deepEqual([status, stderr], [0, '']);
    assert.match(stdout, /^(npm|node) [^\n]+\n(  --[^\n]+\n)*$/);
  });
}
