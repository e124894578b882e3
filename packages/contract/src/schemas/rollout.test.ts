import assert from 'node:assert/strict';
import { test } from 'node:test';
import { releaseVersionSchema, rolloutDecisionSchema } from './rollout.ts';

for (const version of ['1.0.0', '1.4.2', '10.20.30', '1.5.0-rc.1', '2.0.0-beta']) {
  test(`${version} is a version`, () => {
    assert.equal(releaseVersionSchema.parse(version), version);
  });
}

for (const version of ['1.0', 'v1.0.0', '01.0.0', '1.0.0 ', 'latest', '../1.0.0', '1.0.0-']) {
  test(`"${version}" is no version`, () => {
    assert.equal(releaseVersionSchema.safeParse(version).success, false);
  });
}

const refused = (decision: unknown): readonly string[] =>
  rolloutDecisionSchema.safeParse(decision).error?.issues.map(({ path }) => path.join('/')) ?? [];

test('elements are switched off by their tags, or all at once', () => {
  assert.deepEqual(refused({ off: ['vhcs-results', 'vhcs-exemplar-list'], canary: null }), []);
  assert.deepEqual(refused({ off: ['*'], canary: null }), []);
  assert.deepEqual(refused({ off: ['results'], canary: null }), ['off/0']);
});

test('a release is tried by a whole number of pages in a hundred', () => {
  const tried = (percent: number) => refused({ off: [], canary: { version: '1.1.0', percent } });

  assert.deepEqual([tried(0), tried(5), tried(100)], [[], [], []]);
  assert.deepEqual([tried(-1), tried(101), tried(0.5)].flat(), Array(3).fill('canary/percent'));
});
