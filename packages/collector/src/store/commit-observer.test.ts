import assert from 'node:assert/strict';
import { test } from 'node:test';
import { observedCommit, type CommitObserver } from './commit-observer.ts';
import { StoreUnavailableError } from './store.ts';
import { sampleRating } from './testing/sample-ratings.ts';

function watching(): { readonly observer: CommitObserver; readonly seen: string[] } {
  const seen: string[] = [];
  const observer: CommitObserver = {
    opened: () => undefined,
    committed: ({ ratings, outcomes }) => {
      seen.push(`committed ${String(ratings.length)} ${JSON.stringify(outcomes)}`);
    },
    failed: (ratings) => {
      seen.push(`failed ${String(ratings)}`);
    },
  };
  return { observer, seen };
}

test('a commit that succeeds is seen with its outcomes, which go on to the caller', async () => {
  const { observer, seen } = watching();
  const commit = observedCommit(() => Promise.resolve([{ kind: 'stored' } as const]), observer);

  const outcomes = await commit([sampleRating(1)]);

  assert.deepEqual(outcomes, [{ kind: 'stored' }]);
  assert.deepEqual(seen, ['committed 1 [{"kind":"stored"}]']);
});

test('a commit that fails is seen, and fails for the caller', async () => {
  const { observer, seen } = watching();
  const full = new StoreUnavailableError('disk full');
  const commit = observedCommit(() => Promise.reject(full), observer);

  const outcomes = commit([sampleRating(1), sampleRating(2)]);

  await assert.rejects(outcomes, full);
  assert.deepEqual(seen, ['failed 2']);
});
