import type { BurstGuard } from '../guards/burst-guard.ts';
import type { NetworkMark } from '../guards/network-mark.ts';
import { keepRating, type AdmittedPair, type Keeping, type Kept } from './keep-rating.ts';

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
export async function keepNoticed(
  keeping: NoticedKeeping,
  pair: AdmittedPair,
  network: NetworkMark,
): Promise<Kept> {
  const notice = keeping.bursts.notice({
    network,
    idempotencyKey: pair.rating.idempotencyKey,
    series: pair.admission,
    starQuestion: pair.admission.stars?.question,
  });
  const isBurst = notice.isHeld && pair.hold === undefined;
  try {
    return await keepRating(keeping, isBurst ? { ...pair, hold: 'burst' } : pair);
  } finally {
    await notice.settled();
  }
}
