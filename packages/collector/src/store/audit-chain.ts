import type { AuditEntry, AuditFacts, AuditHead, Change } from './audit.ts';
import type { Sha256 } from './hashing.ts';

/** What stands before the first line. */
export const auditStart: AuditHead = { number: 0, hash: '0'.repeat(64) };

/** The line that follows another. */
export function nextEntry(
  { action, subject, unit, detail }: AuditFacts,
  { by, day }: Change,
  { head, sha256 }: { readonly head: AuditHead; readonly sha256: Sha256 },
): AuditEntry {
  const line = {
    number: head.number + 1,
    day,
    token: by.token,
    role: by.role,
    action,
    subject,
    unit,
    detail,
    previous: head.hash,
  };
  return { ...line, hash: hashOf(line, sha256) };
}

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
export async function checkAudit(
  pages: AsyncIterable<readonly AuditEntry[]>,
  { sha256, noted }: { readonly sha256: Sha256; readonly noted?: AuditHead | undefined },
): Promise<AuditCheck> {
  const faults: AuditFault[] = [];
  let head = auditStart;
  let hasNoted = noted === undefined ? null : noted.number === 0;
  for await (const page of pages) {
    for (const entry of page) {
      const kind = faultOf(entry, head, sha256);
      if (kind) faults.push({ number: entry.number, kind });
      if (entry.number === noted?.number && entry.hash === noted.hash) hasNoted = true;
      head = { number: entry.number, hash: entry.hash };
    }
  }
  return { head, faults, hasNoted };
}

function faultOf(
  entry: AuditEntry,
  head: AuditHead,
  sha256: Sha256,
): AuditFault['kind'] | undefined {
  if (entry.number !== head.number + 1) return 'missing';
  if (hashOf(entry, sha256) !== entry.hash) return 'altered';
  return entry.previous === head.hash ? undefined : 'unlinked';
}

function hashOf(line: Omit<AuditEntry, 'hash'>, sha256: Sha256): string {
  const { previous, number, day, token, role, action, subject, unit, detail } = line;
  const text = JSON.stringify([
    previous,
    number,
    day,
    token,
    role,
    action,
    subject,
    unit,
    Object.entries(detail).sort(([one], [other]) => (one < other ? -1 : 1)),
  ]);
  return Array.from(sha256(text), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
