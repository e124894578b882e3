import type { Migration } from './migrations/migration.ts';
import { migrations } from './migrations/migrations.ts';
import { newerSchema } from './schema-version.ts';
import { inTransaction } from './sqlite-connection.ts';
import type { SqliteDatabase } from './sqlite-driver.ts';

/**
 * Brings the schema of a database up to date, whole or not at all.
 *
 * @param steps the schema to bring it to. Default: the newest
 * @throws when the database was written by a newer program
 */
export function migrate(db: SqliteDatabase, steps: readonly Migration[] = migrations): void {
  inTransaction(db, () => {
    db.exec('CREATE TABLE IF NOT EXISTS schema_version (version INTEGER NOT NULL) STRICT');
    const version = schemaVersion(db);
    if (version > steps.length) throw newerSchema(version, steps.length);
    for (const step of steps.slice(version)) db.exec(step.sqlite);
    db.exec('DELETE FROM schema_version');
    db.prepare('INSERT INTO schema_version VALUES (?)').run(steps.length);
  });
}

function schemaVersion(db: SqliteDatabase): number {
  const row = db.prepare('SELECT version FROM schema_version').get() as
    { readonly version: number } | undefined;
  return row?.version ?? 0;
}
