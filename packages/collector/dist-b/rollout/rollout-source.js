/** Everything is on, and every page runs the same release. */
export const neutralRollout = { off: [], canary: null };
/** A source that never decides anything. */
export const noRollout = { current: () => neutralRollout };
//# sourceMappingURL=rollout-source.js.map