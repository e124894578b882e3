import type { Clock } from '../capabilities.ts';
import type { Exchange, PlainReply, RequestHead } from '../exchange.ts';
import type { BurstGuard } from '../guards/burst-guard.ts';
import type { NetworkMark } from '../guards/network-mark.ts';
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
/** A rating whose head has arrived, by whatever server it came. */
export interface RatingCall {
    readonly head: RequestHead;
    readonly exchange: Exchange;
}
/** Where every rating is taken. */
export interface RatingDesk {
    /**
     * Lets a rating in before its body is read.
     *
     * @throws ProblemError for every refusal
     */
    enter(call: RatingCall): EnteredRating;
    /**
     * Takes a rating that was let in: 201 once it is on disk, 200 for one that had been before.
     *
     * @throws ProblemError for every refusal, at once or by the promise
     */
    take(entered: EnteredRating, body: string): Promise<PlainReply>;
}
/** A rating that was let in. */
export interface EnteredRating extends RatingCall {
    readonly origin: string | null;
    readonly network: NetworkMark;
}
/** Makes the desk at which every rating is taken, for what one registry holds. */
export declare function createRatingDesk(intake: RatingIntake): RatingDesk;
/** `POST /v1/ratings`. */
export declare function submitRating(desk: RatingDesk): Handler;
//# sourceMappingURL=ratings.d.ts.map