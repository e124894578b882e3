import type { RolloutDecision } from '@vhcs/contract';
import { type CommandContext } from './surroundings.ts';
/** What `vhcs rollout set` is told; what is absent stays as it is. */
export interface DecisionOptions {
    /** Tags, by space or comma; `all` or `none`. */
    readonly off?: readonly string[];
    /** A version, or `none`. */
    readonly canary?: string;
    readonly percent?: string;
}
/** What a decision is made from. */
export interface DecisionSources {
    readonly current: RolloutDecision;
    readonly context: CommandContext;
}
/**
 * The decision that follows from the present one and what is told.
 *
 * @throws CliError naming the option and what is accepted
 */
export declare function decide(options: DecisionOptions, { current, context }: DecisionSources): Promise<RolloutDecision>;
//# sourceMappingURL=rollout-decision.d.ts.map