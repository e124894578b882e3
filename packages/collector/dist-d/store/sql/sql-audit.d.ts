import type { AuditEntry, AuditFacts, AuditLog, Change } from '../audit.ts';
import type { AuditedSql } from './audited-sql.ts';
/** The log as a table. */
export declare class SqlAudit implements AuditLog {
    #private;
    constructor(changes: AuditedSql);
    add(facts: AuditFacts, change: Change): Promise<void>;
    newest({ before, limit, }: {
        readonly before?: number | undefined;
        readonly limit: number;
    }): Promise<readonly AuditEntry[]>;
    all(): AsyncIterable<readonly AuditEntry[]>;
}
//# sourceMappingURL=sql-audit.d.ts.map