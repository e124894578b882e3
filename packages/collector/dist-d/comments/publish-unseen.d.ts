import type { LocalDate } from '@vhcs/contract';
import type { CommentStore } from '../store/comments.ts';
/**
 * Publishes the comments of the batches that were closed on a day, where an operator chose to do
 * without a person's eye. A comment in which anything was masked waits for one all the same. Each
 * has its line in the log; who did it is the collector. What is not to come back on that day is
 * rejected: one that is merely held again is published again when the collector starts anew.
 *
 * @returns how many were published
 */
export declare function publishUnseen(comments: CommentStore, day: LocalDate): Promise<number>;
//# sourceMappingURL=publish-unseen.d.ts.map