import type { Clock } from '../capabilities.ts';
import type { Exchange, PlainReply, RequestHead } from '../exchange.ts';
import type { BurstGuard } from '../guards/burst-guard.ts';
import type { OriginPolicy } from '../guards/origin.ts';
import type { RatingLimiter } from '../guards/rating-limiter.ts';
import type { ReaderGuard } from '../guards/reader-guard.ts';
import type { Registry } from '../registry/registry.ts';
import type { Handler } from '../resource.ts';
import type { Sha256 } from '../store/hashing.ts';
import type { Store } from '../store/store.ts';
/** What taking a rating needs. */
export interface RatingIntake {
    readonly store: Store;
    readonly registry: Registry;
    readonly origins: OriginPolicy;
    readonly readers: ReaderGuard;
    readonly limiter: RatingLimiter;
    readonly bursts: BurstGuard;
    readonly clock: Clock;
    readonly sha256: Sha256;
}
/** A rating that was sent, by whatever server it came. */
export interface RatingCall {
    readonly head: RequestHead;
    readonly exchange: Exchange;
    /** Reads the body; asked for once the head has been let in. */
    readonly body: () => string | Promise<string>;
}
/**
 * Takes a rating: 201 once it is on disk, 200 for one that had been before.
 *
 * @throws ProblemError for every refusal
 */
export type RatingDesk = (call: RatingCall) => Promise<PlainReply>;
/** Makes the desk at which every rating is taken, for what one registry holds. */
export declare function createRatingDesk(intake: RatingIntake): RatingDesk;
/** `POST /v1/ratings`. */
export declare function submitRating(desk: RatingDesk): Handler;
//# sourceMappingURL=ratings.d.ts.map