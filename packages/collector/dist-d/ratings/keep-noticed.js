import { keepRating } from "./keep-rating.js";
/**
 * Stores an admitted rating, held when it belongs to a burst: its sender is answered as any other.
 *
 * @param network mark of the network that it came from
 * @throws ProblemError as `keepRating` does
 */
export async function keepNoticed(keeping, pair, network) {
    const notice = keeping.bursts.notice({
        network,
        idempotencyKey: pair.rating.idempotencyKey,
        series: pair.admission,
        starQuestion: pair.admission.stars?.question,
    });
    const isBurst = notice.isHeld && pair.hold === undefined;
    try {
        return await keepRating(keeping, isBurst ? { ...pair, hold: 'burst' } : pair);
    }
    finally {
        await notice.settled();
    }
}
//# sourceMappingURL=keep-noticed.js.map