import { migrations } from "../migrations/migrations.js";
import { newerSchema } from "../schema-version.js";
import { inTransaction } from "./postgres-connection.js";
/** Any number that no other program on the same database locks. */
const LOCK = 7_684_367;
/**
 * Brings the schema of a database up to date, whole or not at all. Of several nodes that start at
 * once one does it, the others wait.
 *
 * @param steps the schema to bring it to. Default: the newest
 * @throws when the database was written by a newer program
 */
export async function migratePostgres(pool, steps = migrations) {
    await inTransaction(pool, async (client) => {
        await lockSchema(client);
        const version = await schemaVersion(client);
        if (version > steps.length)
            throw newerSchema(version, steps.length);
        for (const step of steps.slice(version))
            await client.query(step.postgres);
        if (version === steps.length)
            return;
        await client.query('DELETE FROM schema_version');
        await client.query('INSERT INTO schema_version VALUES ($1)', [steps.length]);
    });
}
/**
 * Where there are no advisory locks the row of the version is the lock. It is there only after the
 * first start, which one node has to make alone.
 */
async function lockSchema(client) {
    const { rows } = await client.query(`SELECT count(*) > 0 AS has FROM pg_proc WHERE proname = 'pg_advisory_xact_lock'`);
    if (rows[0]?.has)
        await client.query('SELECT pg_advisory_xact_lock($1)', [LOCK]);
    await client.query('CREATE TABLE IF NOT EXISTS schema_version (version BIGINT NOT NULL)');
    await client.query('SELECT version FROM schema_version FOR UPDATE');
}
async function schemaVersion(client) {
    const { rows } = await client.query('SELECT version FROM schema_version');
    return rows[0]?.version ?? 0;
}
//# sourceMappingURL=postgres-migrate.js.map