import type { Clock, Random } from '../capabilities.ts';
import type { Sha256 } from '../store/hashing.ts';
import { type LimitSettings } from './limit-settings.ts';
/** Limits how much one network sends. A network that is not known is not limited. */
export interface RatingLimiter {
    /**
     * Lets a request in before its body is read, and gives the mark of its network.
     *
     * @throws ProblemError `too-many-ratings`
     */
    enter(network: string): string;
    /**
     * Takes a rating of a unit. One that is refused costs nothing, so that a flood of one unit leaves
     * the network its ratings of the others.
     *
     * @throws ProblemError `too-many-ratings`
     */
    charge(mark: string, unit: string): void;
}
/** What a limiter is made of. */
export interface RatingLimiterParts {
    readonly clock: Clock;
    readonly random: Random;
    readonly sha256: Sha256;
    /** Default: `defaultLimits`. */
    readonly limits?: LimitSettings;
}
/** Makes a limiter whose state lives in this process only: each node has budgets of its own. */
export declare function createRatingLimiter(parts: RatingLimiterParts): RatingLimiter;
//# sourceMappingURL=rating-limiter.d.ts.map