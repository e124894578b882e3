/** What stands before the first line. */
export const auditStart = { number: 0, hash: '0'.repeat(64) };
/** The line that follows another. */
export function nextEntry({ action, subject, unit, detail }, { by, day }, { head, sha256 }) {
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
/**
 * Checks every line against the one before.
 *
 * @param noted the end of the log as it was at some time before: without one, lines cut off at the
 *   end cannot be told from lines that never were
 */
export async function checkAudit(pages, { sha256, noted }) {
    const faults = [];
    let head = auditStart;
    let hasNoted = noted === undefined ? null : noted.number === 0;
    for await (const page of pages) {
        for (const entry of page) {
            const kind = faultOf(entry, head, sha256);
            if (kind)
                faults.push({ number: entry.number, kind });
            if (entry.number === noted?.number && entry.hash === noted.hash)
                hasNoted = true;
            head = { number: entry.number, hash: entry.hash };
        }
    }
    return { head, faults, hasNoted };
}
function faultOf(entry, head, sha256) {
    if (entry.number !== head.number + 1)
        return 'missing';
    if (hashOf(entry, sha256) !== entry.hash)
        return 'altered';
    return entry.previous === head.hash ? undefined : 'unlinked';
}
function hashOf(line, sha256) {
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
//# sourceMappingURL=audit-chain.js.map