/** The same commit, seen by an observer. */
export function observedCommit(commit, observer) {
    if (!observer)
        return commit;
    return async (ratings) => {
        const startMs = performance.now();
        try {
            const outcomes = await commit(ratings);
            observer.committed({ ratings, outcomes, durationMs: performance.now() - startMs });
            return outcomes;
        }
        catch (error) {
            observer.failed(ratings.length, performance.now() - startMs);
            throw error;
        }
    };
}
/** Two observers as one; where one of them is missing, the other. */
export function bothCommitObservers(first, second) {
    if (!first || !second)
        return first ?? second;
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
//# sourceMappingURL=commit-observer.js.map