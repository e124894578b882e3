import type { LocalDate } from '@vhcs/contract';
import { type Installation, type InstallationStore } from '../installations.ts';
import type { SqlDatabase, SqlReader } from './sql-database.ts';
/** Installations as a table. */
export declare class SqlInstallations implements InstallationStore {
    #private;
    constructor(sql: SqlDatabase);
    keep(report: Installation): Promise<void>;
    has(origin: string, day: LocalDate): Promise<boolean>;
    since(day: LocalDate): Promise<readonly Installation[]>;
    forget(before: LocalDate): Promise<void>;
}
/** Everything since a day, by origin, day and version. */
export declare function readInstallations(sql: SqlReader, since: LocalDate): Promise<readonly Installation[]>;
//# sourceMappingURL=sql-installations.d.ts.map