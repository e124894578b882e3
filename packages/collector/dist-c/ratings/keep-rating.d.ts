import type { Rating, Receipt } from '@vhcs/contract';
import { type Sha256 } from '../store/hashing.ts';
import { type HoldReason, type Store } from '../store/store.ts';
import type { Admission } from './admission.ts';
/** Where a rating is kept and how its key is hidden. */
export interface Keeping {
    readonly store: Store;
    readonly sha256: Sha256;
}
/** A rating as it was sent, and the form in which it was admitted. */
export interface AdmittedPair {
    readonly rating: Rating;
    readonly admission: Admission;
    /** What `canonicalForm` makes of the rating, where that is known already. */
    readonly form?: string;
    /** Stored with it, and not counted. */
    readonly hold?: HoldReason;
}
/** Whether a rating was stored now or had been before, and the receipt, the same both times. */
export interface Kept {
    readonly kind: 'stored' | 'replayed';
    readonly receipt: Receipt;
}
/**
 * Stores an admitted rating and gives its receipt once it is on disk. A replay gets the receipt of
 * the first answer, also when a midnight lies between them.
 *
 * @throws ProblemError `key-reused`, `not-replaceable` or `unavailable`
 */
export declare function keepRating(keeping: Keeping, pair: AdmittedPair): Promise<Kept>;
//# sourceMappingURL=keep-rating.d.ts.map