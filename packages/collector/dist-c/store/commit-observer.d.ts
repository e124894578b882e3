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
export declare function observedCommit<Outcome extends SaveOutcome | Error>(commit: Commit<Outcome>, observer: CommitObserver | undefined): Commit<Outcome>;
/** Two observers as one; where one of them is missing, the other. */
export declare function bothCommitObservers(first: CommitObserver | undefined, second: CommitObserver | undefined): CommitObserver | undefined;
export {};
//# sourceMappingURL=commit-observer.d.ts.map