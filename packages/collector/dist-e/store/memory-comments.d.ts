import type { CommentDecision, LocalDate } from '@vhcs/contract';
import type { Change } from './audit.ts';
import type { CommentCount, CommentOutcome, CommentQuery, CommentRecord, CommentStore, ForgottenSpan, UnitReply } from './comments.ts';
import type { MemoryAudit } from './memory-audit.ts';
/** Comments of a store that forgets everything with its process. */
export declare class MemoryComments implements CommentStore {
    #private;
    constructor(audit: MemoryAudit);
    /** Takes in the comments that leave with a batch. */
    leave(unit: string, batch: LocalDate, texts: readonly string[]): void;
    find(id: string): Promise<CommentRecord | undefined>;
    list({ state, unit, after, limit }: CommentQuery): Promise<readonly CommentRecord[]>;
    published({ unit, before, limit, }: {
        readonly unit: string;
        readonly before?: number | undefined;
        readonly limit: number;
    }): Promise<readonly CommentRecord[]>;
    counts(unit: string): Promise<readonly CommentCount[]>;
    decide(id: string, decision: CommentDecision, change: Change): Promise<CommentOutcome>;
    reply(id: string, reply: UnitReply, change: Change): Promise<CommentOutcome>;
    forget(span: ForgottenSpan, change: Change): Promise<number>;
}
//# sourceMappingURL=memory-comments.d.ts.map