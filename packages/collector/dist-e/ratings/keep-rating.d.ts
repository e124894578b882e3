import type { Rating, Receipt } from '@vhcs/contract';
import type { BurstGuard } from '../guards/burst-guard.ts';
import type { NetworkMark } from '../guards/network-mark.ts';
import { type Sha256 } from '../store/hashing.ts';
import { type HoldReason, type Store } from '../store/store.ts';
import type { Admission } from './admission.ts';
/** Where a rating is kept, how its key is hidden, and who looks for bursts. */
export interface Keeping {
    readonly store: Store;
    readonly sha256: Sha256;
    readonly bursts: BurstGuard;
}
/** A rating that was checked, on its way to the store. */
export interface CheckedRating extends Pick<Rating, 'idempotencyKey' | 'replaces'> {
    readonly admission: Admission;
    /** What `contentHash` makes of the rating as it was sent. */
    readonly content: Uint8Array;
    /** See `AdmittedRating`. */
    readonly form?: object;
    /** Stored with it, and not counted. */
    readonly hold?: HoldReason;
}
/** Whether a rating was stored now or had been before, and the receipt, the same both times. */
export interface Kept {
    readonly kind: 'stored' | 'replayed';
    readonly receipt: Receipt;
}
/**
 * Stores a rating and gives its receipt once it is on disk. A replay gets the receipt of the first
 * answer, also when a midnight lies between them. One that belongs to a burst is held, and its
 * sender answered as any other.
 *
 * Promises are chained by hand: each `await` on this way would cost a rating more than the check
 * of what it says.
 *
 * @param network mark of the network that it came from
 * @throws ProblemError `key-reused`, `not-replaceable` or `unavailable`
 */
export declare function keepRating({ store, sha256, bursts }: Keeping, rating: CheckedRating, network: NetworkMark): Promise<Kept>;
//# sourceMappingURL=keep-rating.d.ts.map