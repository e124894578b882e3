import type { LocalDate } from '@vhcs/contract';
import type { RegistryData } from '../../registry/records.ts';
import { checkAudit } from '../../store/audit-chain.ts';
import type { AuditLog } from '../../store/audit.ts';
import { migrations } from '../../store/migrations/migrations.ts';
import { sha256 } from '../../store/sha256-node.ts';
import type { SqlDatabase } from '../../store/sql/sql-database.ts';
import type { ListedSite } from '../site-list.ts';
import type { Finding } from './finding.ts';
import type { DoctorWords } from './words.ts';

/** Of a damaged file as many faults are named. */
const MOST_FAULTS = 5;

/** Whether this program can work with the schema of a store. */
export async function checkSchema(sql: SqlDatabase, words: DoctorWords): Promise<Finding> {
  const [row] = await sql.all<{ readonly version: number }>('SELECT version FROM schema_version');
  const version = row?.version ?? 0;
  const known = migrations.length;
  const check = 'store';
  if (version === known) return { check, state: 'ok', text: words.storeGood(version) };
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
export async function checkDamage(sql: SqlDatabase, words: DoctorWords): Promise<Finding> {
  const rows = await sql.all<{ readonly quick_check: string }>(
    `PRAGMA quick_check(${String(MOST_FAULTS)})`,
  );
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

/**
 * Reads every rating in PostgreSQL, which notices damaged pages when they are read, provided that
 * they have checksums.
 */
export async function checkPages(sql: SqlDatabase, words: DoctorWords): Promise<Finding> {
  const check = 'damage';
  try {
    await sql.all('SELECT count(answers) FROM rating');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { check, state: 'failure', text: words.damaged(reason), remedy: words.damagedRemedy };
  }
  const [row] = await sql.all<{ readonly checksums: string | null }>(
    `SELECT current_setting('data_checksums', true) AS checksums`,
  );
  return row?.checksums === 'off'
    ? { check, state: 'warning', text: words.unchecked, remedy: words.uncheckedRemedy }
    : { check, state: 'ok', text: words.undamaged };
}

/** A batch that was closed on a day to come was closed by a clock that was ahead, or this one is behind. */
export async function checkClock(
  sql: SqlDatabase,
  today: LocalDate,
  words: DoctorWords,
): Promise<Finding> {
  const [row] = await sql.all<{ readonly day: LocalDate | null }>(
    'SELECT max(closed_on) AS day FROM batch',
  );
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
export function checkRegistry(
  { units, surveys, sites }: Pick<RegistryData, 'units' | 'surveys' | 'sites'>,
  words: DoctorWords,
): Finding {
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
export function checkSites(sites: readonly ListedSite[], words: DoctorWords): Finding {
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
export async function checkLog(audit: AuditLog, words: DoctorWords): Promise<Finding> {
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
