/** Engines that speak PostgreSQL's protocol and keep rows on several machines. */
const DISTRIBUTED = /CockroachDB|-YB-/;
/** Whether one statement may touch many units cheaply: one server does, a cluster does not. */
export async function takesManyUnits(pool) {
    const { rows } = await pool.query(`SELECT version() AS version,
       (SELECT count(*) FROM pg_extension WHERE extname = 'citus') AS citus`);
    return rows.every(({ version, citus }) => !DISTRIBUTED.test(version) && citus === 0);
}
//# sourceMappingURL=postgres-engine.js.map