import type { RolloutDecision } from '@vhcs/contract';

/** Where the deployment's decision about its releases comes from. */
export interface RolloutSource {
  /** The decision that holds now; it is at hand without waiting. */
  current(): RolloutDecision;
}

/** Everything is on, and every page runs the same release. */
export const neutralRollout: RolloutDecision = { off: [], canary: null };

/** A source that never decides anything. */
export const noRollout: RolloutSource = { current: () => neutralRollout };
