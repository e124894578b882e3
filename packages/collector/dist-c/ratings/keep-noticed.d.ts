import type { BurstGuard } from '../guards/burst-guard.ts';
import { type AdmittedPair, type Keeping, type Kept } from './keep-rating.ts';
/** Where a rating is kept, and who looks for bursts. */
export interface NoticedKeeping extends Keeping {
    readonly bursts: BurstGuard;
}
/**
 * Stores an admitted rating, held when it belongs to a burst: its sender is answered as any other.
 *
 * @param network mark of the network that it came from
 * @throws ProblemError as `keepRating` does
 */
export declare function keepNoticed(keeping: NoticedKeeping, pair: AdmittedPair, network: string): Promise<Kept>;
//# sourceMappingURL=keep-noticed.d.ts.map