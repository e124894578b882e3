import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withRelease } from '../release/changelog.mjs';

const change = { summary: 'A queue.\n', releases: [{ name: '@vhcs/client' }] };

test('a release gets a section above the older ones', () => {
  const text = withRelease('# Changes\n\n## 1.0.0, 2026-11-01\n\n- First.\n', {
    version: '1.1.0',
    day: '2026-12-01',
    changesets: [change],
  });

  assert.equal(
    text,
    '# Changes\n\n## 1.1.0, 2026-12-01\n\n- `@vhcs/client`: A queue.\n\n## 1.0.0, 2026-11-01\n\n- First.\n',
  );
});

test('a section that waits for its day gets it, and the changes beside its own', () => {
  const text = withRelease(
    '# Changes\n\n## 1.0.0, unreleased\n\n- First.\n\n## 0.9.0, 2026-10-01\n\n- Trial.\n',
    {
      version: '1.0.0',
      day: '2026-12-01',
      changesets: [change],
    },
  );

  assert.equal(
    text,
    '# Changes\n\n## 1.0.0, 2026-12-01\n\n- First.\n- `@vhcs/client`: A queue.\n\n## 0.9.0, 2026-10-01\n\n- Trial.\n',
  );
});

test('a release of which nothing is said is refused', () => {
  assert.throws(
    () => withRelease('# Changes\n', { version: '1.1.0', day: '2026-12-01', changesets: [] }),
    /add a changeset/,
  );
});
