import type { Migration } from './migrations/migration.ts';
import type { SqliteDatabase } from './sqlite-driver.ts';
/**
 * Brings the schema of a database up to date, whole or not at all.
 *
 * @param steps the schema to bring it to. Default: the newest
 * @throws when the database was written by a newer program
 */
export declare function migrate(db: SqliteDatabase, steps?: readonly Migration[]): void;
//# sourceMappingURL=sqlite-migrate.d.ts.map