import { type CommentDecision } from '@vhcs/contract';
import type { AuditFacts, Change } from '../store/audit.ts';
import type { CommentRecord, DecisionFault, UnitReply } from '../store/comments.ts';
/** A comment after a decision, with what the log says of it; or why it stays as it is. */
export type Decided = {
    readonly kind: 'decided';
    readonly comment: CommentRecord;
    readonly facts: AuditFacts;
} | {
    readonly kind: 'refused';
    readonly fault: DecisionFault;
};
/**
 * What a moderator's decision makes of a comment.
 *
 * @param number of the log's line for this decision; a comment is published under it
 */
export declare function decideComment(comment: CommentRecord, decision: CommentDecision, number: number): Decided;
/** What a unit's answer makes of a comment; a second answer takes the place of the first. */
export declare function replyToComment(comment: CommentRecord, { stance, text, unit }: UnitReply, { day }: Change): Decided;
//# sourceMappingURL=decision.d.ts.map