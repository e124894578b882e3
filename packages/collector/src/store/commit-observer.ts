import type { AdmittedRating, SaveOutcome } from './store.ts';

/** Ratings that share a commit, and what became of each; an error refuses that rating alone. */
export interface CommittedBatch {
  readonly ratings: readonly AdmittedRating[];
  readonly outcomes: readonly (SaveOutcome | Error)[];
  readonly durationMs: number;
}

/**
 * Sees every commit of a store, for metrics and traces. It is called once a batch: it is quick and
 * never throws.
 */
export interface CommitObserver {
  /** A store has opened; `waiting` tells at any time how many ratings wait for their commit. */
  opened(waiting: () => number): void;
  /** A batch is on disk. */
  committed(batch: CommittedBatch): void;
  /** A batch of that many ratings was not stored; their senders were told to come again. */
  failed(ratings: number, durationMs: number): void;
}

type Commit<Outcome> = (ratings: readonly AdmittedRating[]) => Promise<readonly Outcome[]>;

/** The same commit, seen by an observer. */
export function observedCommit<Outcome extends SaveOutcome | Error>(
  commit: Commit<Outcome>,
  observer: CommitObserver | undefined,
): Commit<Outcome> {
  if (!observer) return commit;
  return async (ratings) => {
    const startMs = performance.now();
    try {
      const outcomes = await commit(ratings);
      observer.committed({ ratings, outcomes, durationMs: performance.now() - startMs });
      return outcomes;
    } catch (error) {
      observer.failed(ratings.length, performance.now() - startMs);
      throw error;
    }
  };
}

/** Two observers as one; where one of them is missing, the other. */
export function bothCommitObservers(
  first: CommitObserver | undefined,
  second: CommitObserver | undefined,
): CommitObserver | undefined {
  if (!first || !second) return first ?? second;
  return {
    opened: (waiting) => {
      first.opened(waiting);
      second.opened(waiting);
    },
    committed: (batch) => {
      first.committed(batch);
      second.committed(batch);
    },
    failed: (ratings, durationMs) => {
      first.failed(ratings, durationMs);
      second.failed(ratings, durationMs);
    },
  };
}
