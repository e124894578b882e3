import { collectorItself } from "../store/audit.js";
const PAGE = 100;
/** What stands where personal data were masked, or a moderator took something away. */
const GAP = '[…]';
/**
 * Publishes the comments of the batches that were closed on a day, where an operator chose to do
 * without a person's eye. A comment in which anything was masked waits for one all the same. Each
 * has its line in the log; who did it is the collector. What is not to come back on that day is
 * rejected: one that is merely held again is published again when the collector starts anew.
 *
 * @returns how many were published
 */
export async function publishUnseen(comments, day) {
    let published = 0;
    let after = { batch: day, id: '' };
    for (;;) {
        const page = await comments.list({ state: 'held', after, limit: PAGE });
        for (const { id, batch, text } of page) {
            after = { batch, id };
            if (text.includes(GAP))
                continue;
            const change = { by: collectorItself, day };
            const { kind } = await comments.decide(id, { action: 'publish' }, change);
            if (kind === 'done')
                published += 1;
        }
        if (page.length < PAGE)
            return published;
    }
}
//# sourceMappingURL=publish-unseen.js.map