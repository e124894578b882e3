import type pg from 'pg';
import type { Migration } from '../migrations/migration.ts';
/**
 * Brings the schema of a database up to date, whole or not at all. Of several nodes that start at
 * once one does it, the others wait.
 *
 * @param steps the schema to bring it to. Default: the newest
 * @throws when the database was written by a newer program
 */
export declare function migratePostgres(pool: pg.Pool, steps?: readonly Migration[]): Promise<void>;
//# sourceMappingURL=postgres-migrate.d.ts.map