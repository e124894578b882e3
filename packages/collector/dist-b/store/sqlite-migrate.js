import { migrations } from "./migrations/migrations.js";
import { newerSchema } from "./schema-version.js";
import { inTransaction } from "./sqlite-connection.js";
/**
 * Brings the schema of a database up to date, whole or not at all.
 *
 * @param steps the schema to bring it to. Default: the newest
 * @throws when the database was written by a newer program
 */
export function migrate(db, steps = migrations) {
    inTransaction(db, () => {
        db.exec('CREATE TABLE IF NOT EXISTS schema_version (version INTEGER NOT NULL) STRICT');
        const version = schemaVersion(db);
        if (version > steps.length)
            throw newerSchema(version, steps.length);
        for (const step of steps.slice(version))
            db.exec(step.sqlite);
        db.exec('DELETE FROM schema_version');
        db.prepare('INSERT INTO schema_version VALUES (?)').run(steps.length);
    });
}
function schemaVersion(db) {
    const row = db.prepare('SELECT version FROM schema_version').get();
    return row?.version ?? 0;
}
//# sourceMappingURL=sqlite-migrate.js.map