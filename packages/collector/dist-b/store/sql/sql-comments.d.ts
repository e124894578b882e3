import type { CommentDecision } from '@vhcs/contract';
import type { Change } from '../audit.ts';
import type { CommentCount, CommentOutcome, CommentQuery, CommentRecord, CommentStore, ForgottenSpan, UnitReply } from '../comments.ts';
import type { AuditedSql } from './audited-sql.ts';
/** Comments as a table. */
export declare class SqlComments implements CommentStore {
    #private;
    constructor(changes: AuditedSql);
    find(id: string): Promise<CommentRecord | undefined>;
    list(query: CommentQuery): Promise<readonly CommentRecord[]>;
    published({ unit, before, limit, }: Parameters<CommentStore['published']>[0]): Promise<readonly CommentRecord[]>;
    counts(unit: string): Promise<readonly CommentCount[]>;
    decide(id: string, decision: CommentDecision, change: Change): Promise<CommentOutcome>;
    reply(id: string, reply: UnitReply, change: Change): Promise<CommentOutcome>;
    forget(span: ForgottenSpan, change: Change): Promise<number>;
}
//# sourceMappingURL=sql-comments.d.ts.map