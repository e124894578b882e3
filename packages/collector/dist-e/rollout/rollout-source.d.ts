import type { RolloutDecision } from '@vhcs/contract';
/** Where the deployment's decision about its releases comes from. */
export interface RolloutSource {
    /** The decision that holds now; it is at hand without waiting. */
    current(): RolloutDecision;
}
/** Everything is on, and every page runs the same release. */
export declare const neutralRollout: RolloutDecision;
/** A source that never decides anything. */
export declare const noRollout: RolloutSource;
//# sourceMappingURL=rollout-source.d.ts.map