import type { AuditEntry, AuditFacts, AuditLog, Change } from './audit.ts';
/** The log of a store that forgets everything with its process. */
export declare class MemoryAudit implements AuditLog {
    #private;
    /** Rejects once the store was closed. */
    readonly ready: () => Promise<void>;
    /** @param ready rejects once the store was closed */
    constructor(ready: () => Promise<void>);
    /** Number that the next line will have. */
    get nextNumber(): number;
    /** Adds a line at once, beside a change in memory. */
    note(facts: AuditFacts, change: Change): void;
    add(facts: AuditFacts, change: Change): Promise<void>;
    newest({ before, limit, }: {
        readonly before?: number | undefined;
        readonly limit: number;
    }): Promise<readonly AuditEntry[]>;
    all(): AsyncIterable<readonly AuditEntry[]>;
}
//# sourceMappingURL=memory-audit.d.ts.map