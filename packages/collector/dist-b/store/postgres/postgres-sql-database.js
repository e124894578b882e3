import { StoreUnavailableError } from "../store.js";
import { numberedPlaceholders } from "./numbered-placeholders.js";
import { createPool, inTransaction, tryAgain, unavailable } from "./postgres-connection.js";
/** Connections for short reads and writes besides ratings. */
const MAX_CONNECTIONS = 6;
/** Long reads at once; more wait. */
const MAX_SCANS = 2;
const DEFAULT_PAGE_SIZE = 1_000;
/** A PostgreSQL database whose schema is up to date. */
export class PostgresSqlDatabase {
    /** Connections of what is short. */
    pool;
    #scans;
    #isClosed = false;
    constructor(url) {
        this.pool = createPool(url, MAX_CONNECTIONS);
        this.#scans = createPool(url, MAX_SCANS);
    }
    async all(sql, values = []) {
        this.checkOpen();
        try {
            const { rows } = await this.pool.query(numberedPlaceholders(sql), [...values]);
            return rows;
        }
        catch (error) {
            throw unavailable(error);
        }
    }
    async run(statements) {
        this.checkOpen();
        try {
            return await this.#run(statements);
        }
        catch (error) {
            throw unavailable(error);
        }
    }
    scan(sql, values = [], { pageSize = DEFAULT_PAGE_SIZE } = {}) {
        this.checkOpen();
        return scanPages(this.#scans, { sql, values, pageSize });
    }
    /** Refuses everything once the database was closed. */
    checkOpen() {
        if (this.#isClosed)
            throw new StoreUnavailableError('The store was closed.');
    }
    /** Refuses everything from now on. */
    refuse() {
        this.#isClosed = true;
    }
    /** Waits for what is on its way, then lets go of every connection. */
    async close() {
        this.refuse();
        await Promise.all([this.pool.end(), this.#scans.end()]);
    }
    #run(statements) {
        const [only, ...others] = statements;
        if (only && others.length === 0) {
            return tryAgain(async () => [await changesOf(this.pool, only)]);
        }
        return inTransaction(this.pool, async (client) => {
            const changes = [];
            for (const statement of statements)
                changes.push(await changesOf(client, statement));
            return changes;
        });
    }
}
async function changesOf(client, { sql, values = [] }) {
    const { rowCount } = await client.query(numberedPlaceholders(sql), [...values]);
    return rowCount ?? 0;
}
async function* scanPages(pool, scan) {
    const { sql, values, pageSize } = scan;
    const client = await pool.connect().catch((error) => {
        throw unavailable(error);
    });
    let isWhole = false;
    try {
        await client.query('BEGIN READ ONLY');
        await client.query(`DECLARE page CURSOR FOR ${numberedPlaceholders(sql)}`, [...values]);
        for (;;) {
            const { rows } = await client.query(`FETCH ${String(pageSize)} FROM page`);
            if (rows.length === 0)
                break;
            yield rows;
        }
        await client.query('COMMIT');
        isWhole = true;
    }
    catch (error) {
        throw unavailable(error);
    }
    finally {
        // A connection in the middle of a scan is not worth saving.
        client.release(!isWhole);
    }
}
//# sourceMappingURL=postgres-sql-database.js.map