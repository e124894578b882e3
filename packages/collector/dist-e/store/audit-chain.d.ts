import type { AuditEntry, AuditFacts, AuditHead, Change } from './audit.ts';
import type { Sha256 } from './hashing.ts';
/** What stands before the first line. */
export declare const auditStart: AuditHead;
/** The line that follows another. */
export declare function nextEntry({ action, subject, unit, detail }: AuditFacts, { by, day }: Change, { head, sha256 }: {
    readonly head: AuditHead;
    readonly sha256: Sha256;
}): AuditEntry;
/** What is wrong with the log at a line. */
export interface AuditFault {
    readonly number: number;
    /** `missing`: lines before it are gone; `altered`: its hash does not fit what it says; `unlinked`: it does not follow the one before. */
    readonly kind: 'missing' | 'altered' | 'unlinked';
}
/** What a check of the whole log found. */
export interface AuditCheck {
    readonly head: AuditHead;
    readonly faults: readonly AuditFault[];
    /** Whether a line that was noted earlier is still there; null: none was given. */
    readonly hasNoted: boolean | null;
}
/**
 * Checks every line against the one before.
 *
 * @param noted the end of the log as it was at some time before: without one, lines cut off at the
 *   end cannot be told from lines that never were
 */
export declare function checkAudit(pages: AsyncIterable<readonly AuditEntry[]>, { sha256, noted }: {
    readonly sha256: Sha256;
    readonly noted?: AuditHead | undefined;
}): Promise<AuditCheck>;
//# sourceMappingURL=audit-chain.d.ts.map