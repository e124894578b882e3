import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { createRegistry } from "../registry/registry.js";
import { openReader } from "../store/sqlite-connection.js";
import { STORE_FILE } from "../store/sqlite.js";
import { PostgresSqlDatabase } from "../store/postgres/postgres-sql-database.js";
import { readRegistry } from "../store/sql/sql-registry.js";
import { scanSqlite } from "../store/sql/sqlite-scan.js";
import { SqliteReader } from "../store/sql/sqlite-reader.js";
import { SqliteSqlDatabase } from "../store/sql/sqlite-sql-database.js";
import { dataFolder } from "./data-folder.js";
import { databaseUrlIn } from "./open-database.js";
import { CliError } from "./surroundings.js";
/** How long to wait for a collector that holds the file, in milliseconds. */
export const BUSY_TIMEOUT_MS = 5_000;
/**
 * Opens the tables of a data folder for reading.
 *
 * @throws CliError when there is no store
 */
export async function openStoredTables(options, context) {
    const shared = postgresTables(context);
    if (shared)
        return shared;
    const location = await storeLocation(options, context);
    const db = await openReader(location);
    const reader = new SqliteReader(db);
    return {
        sql: {
            all: (sql, values) => reader.all(sql, values),
            scan: (sql, values = [], scan = {}) => scanSqlite({ location, sql, values, ...scan }),
            run: () => Promise.reject(new Error('Writing to a store that was opened for reading.')),
        },
        close: () => {
            db.close();
            return Promise.resolve();
        },
    };
}
/**
 * Opens the tables of a data folder for writing too, between the commits of a collector that may
 * be running.
 *
 * @throws CliError when there is no store
 */
export async function openWritableTables(options, context) {
    const shared = postgresTables(context);
    if (shared)
        return shared;
    const sql = await SqliteSqlDatabase.open(await storeLocation(options, context));
    return { sql, close: () => sql.close() };
}
function postgresTables(context) {
    const url = databaseUrlIn(context);
    if (url === undefined)
        return undefined;
    const sql = new PostgresSqlDatabase(url);
    return { sql, close: () => sql.close() };
}
/**
 * Where the store of a data folder is.
 *
 * @throws CliError when there is none
 */
export async function storeLocation(options, context) {
    const path = join(dataFolder(options, context), STORE_FILE);
    await access(path).catch(() => {
        throw new CliError(context.words.errors.noStore(path));
    });
    return { path, busyTimeoutMs: BUSY_TIMEOUT_MS };
}
/**
 * What is registered in a store.
 *
 * @throws CliError when the store was written by an earlier version
 */
export async function readStoredRegistry({ sql }, { words }) {
    try {
        return createRegistry((await readRegistry(sql)).data);
    }
    catch (error) {
        const isEarlier = error instanceof Error && error.message.includes('no such table');
        throw isEarlier ? new CliError(words.errors.oldStore) : error;
    }
}
//# sourceMappingURL=stored-data.js.map