import type { Clock, Log } from '../capabilities.ts';
import { type Sha256 } from '../store/hashing.ts';
import type { HeldRatings } from '../store/held-ratings.ts';
import type { MonthTally, SeriesKey } from '../store/store.ts';
import { type LimitSettings } from './limit-settings.ts';
import { type NetworkMark } from './network-mark.ts';
/** A rating as it was admitted. */
export interface NoticedRating {
    /** Mark of the network that it came from. */
    readonly network: NetworkMark;
    readonly idempotencyKey: string;
    readonly series: SeriesKey;
    /** The question that asks for the stars of an article. */
    readonly starQuestion?: string | undefined;
}
/** What a guard says of one rating. */
export interface BurstNotice {
    /** Whether the rating belongs to a burst and is to be held. */
    readonly isHeld: boolean;
    /** To be called once the rating was stored or refused; awaits that the burst was held, if one was. */
    settled(): Promise<void> | undefined;
}
/** Finds ratings that one network sends for one unit in a burst, and holds them. */
export interface BurstGuard {
    notice(rating: NoticedRating): BurstNotice;
}
/** What a guard is made of. */
export interface BurstGuardParts {
    readonly clock: Clock;
    readonly sha256: Sha256;
    readonly log: Log;
    readonly store: {
        readonly held: Pick<HeldRatings, 'hold'>;
        publishedByMonth(series: SeriesKey): Promise<readonly MonthTally[]>;
    };
    /** Default: `defaultLimits`. */
    readonly limits?: LimitSettings;
}
/**
 * Makes a guard. Nothing is published before its day has closed, so a burst is held from its first
 * rating on although it is known by a later one. Runs live in memory until midnight
 * (Asia/Ho_Chi_Minh) under the mark of a network, and no network is stored with a rating.
 */
export declare function createBurstGuard(parts: BurstGuardParts): BurstGuard;
//# sourceMappingURL=burst-guard.d.ts.map