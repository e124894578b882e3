import { checkAudit } from "../../store/audit-chain.js";
import { migrations } from "../../store/migrations/migrations.js";
import { sha256 } from "../../store/sha256-node.js";
/** Of a damaged file as many faults are named. */
const MOST_FAULTS = 5;
/** Whether this program can work with the schema of a store. */
export async function checkSchema(sql, words) {
    const [row] = await sql.all('SELECT version FROM schema_version');
    const version = row?.version ?? 0;
    const known = migrations.length;
    const check = 'store';
    if (version === known)
        return { check, state: 'ok', text: words.storeGood(version) };
    return version < known
        ? {
            check,
            state: 'warning',
            text: words.storeOlder(version, known),
            remedy: words.storeOlderRemedy,
        }
        : {
            check,
            state: 'failure',
            text: words.storeNewer(version, known),
            remedy: words.storeNewerRemedy,
        };
}
/** Looks at every page of a SQLite file. */
export async function checkDamage(sql, words) {
    const rows = await sql.all(`PRAGMA quick_check(${String(MOST_FAULTS)})`);
    const faults = rows.map(({ quick_check: line }) => line).filter((line) => line !== 'ok');
    return faults.length === 0
        ? { check: 'damage', state: 'ok', text: words.undamaged }
        : {
            check: 'damage',
            state: 'failure',
            text: words.damaged(faults.join('; ')),
            remedy: words.damagedRemedy,
        };
}
/** A batch that was closed on a day to come was closed by a clock that was ahead, or this one is behind. */
export async function checkClock(sql, today, words) {
    const [row] = await sql.all('SELECT max(closed_on) AS day FROM batch');
    const newest = row?.day ?? '';
    return newest <= today
        ? { check: 'clock', state: 'ok', text: words.clockGood(today) }
        : {
            check: 'clock',
            state: 'failure',
            text: words.clockBehind(today, newest),
            remedy: words.clockRemedy,
        };
}
/** Whether there is what a rating needs: a unit, a survey and a portal. */
export function checkRegistry({ units, surveys, sites }, words) {
    const hasAll = [units, surveys, sites].every((records) => records.length > 0);
    const text = words.registered(units.length, surveys.length, sites.length);
    return hasAll
        ? { check: 'registry', state: 'ok', text }
        : {
            check: 'registry',
            state: 'warning',
            text: `${words.registryEmpty} ${text}`,
            remedy: words.registryRemedy,
        };
}
/** Whether any portal told of a problem. */
export function checkSites(sites, words) {
    const broken = sites.filter(({ problems }) => problems.length > 0);
    const seen = sites.filter(({ lastSeen }) => lastSeen !== null);
    return broken.length === 0
        ? { check: 'sites', state: 'ok', text: words.sitesGood(seen.length) }
        : {
            check: 'sites',
            state: 'warning',
            text: words.sitesBroken(broken.map(({ origin }) => origin).join(', ')),
            remedy: words.sitesRemedy,
        };
}
/** Whether the log of changes is whole. */
export async function checkLog(audit, words) {
    const { head, faults } = await checkAudit(audit.all(), { sha256 });
    return faults.length === 0
        ? { check: 'audit', state: 'ok', text: words.auditWhole(head.number) }
        : {
            check: 'audit',
            state: 'failure',
            text: words.auditBroken(faults.length),
            remedy: words.auditRemedy,
        };
}
//# sourceMappingURL=store-checks.js.map