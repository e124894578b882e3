import type { LocalDate } from '@vhcs/contract';
import type { RegistryData } from '../../registry/records.ts';
import type { AuditLog } from '../../store/audit.ts';
import type { SqlDatabase } from '../../store/sql/sql-database.ts';
import type { ListedSite } from '../site-list.ts';
import type { Finding } from './finding.ts';
import type { DoctorWords } from './words.ts';
/** Whether this program can work with the schema of a store. */
export declare function checkSchema(sql: SqlDatabase, words: DoctorWords): Promise<Finding>;
/** Looks at every page of a SQLite file. */
export declare function checkDamage(sql: SqlDatabase, words: DoctorWords): Promise<Finding>;
/** A batch that was closed on a day to come was closed by a clock that was ahead, or this one is behind. */
export declare function checkClock(sql: SqlDatabase, today: LocalDate, words: DoctorWords): Promise<Finding>;
/** Whether there is what a rating needs: a unit, a survey and a portal. */
export declare function checkRegistry({ units, surveys, sites }: Pick<RegistryData, 'units' | 'surveys' | 'sites'>, words: DoctorWords): Finding;
/** Whether any portal told of a problem. */
export declare function checkSites(sites: readonly ListedSite[], words: DoctorWords): Finding;
/** Whether the log of changes is whole. */
export declare function checkLog(audit: AuditLog, words: DoctorWords): Promise<Finding>;
//# sourceMappingURL=store-checks.d.ts.map