import { isDatabaseUrl } from "../config.js";
import { migratePostgres } from "../store/postgres/postgres-migrate.js";
import { PostgresSqlDatabase } from "../store/postgres/postgres-sql-database.js";
import { SqliteSqlDatabase } from "../store/sql/sqlite-sql-database.js";
import { CliError } from "./surroundings.js";
/**
 * The address of PostgreSQL in the environment; undefined: the store is in the data folder.
 *
 * @throws CliError when it is no such address
 */
export function databaseUrlIn({ env, words }) {
    const [url] = [env['VHCS_DATABASE_URL']].filter(Boolean);
    if (isDatabaseUrl(url))
        return url;
    throw new CliError(words.errors.badDatabaseUrl);
}
/** Opens PostgreSQL with its schema up to date. */
async function openPostgres(url) {
    const sql = new PostgresSqlDatabase(url);
    try {
        await migratePostgres(sql.pool);
        return sql;
    }
    catch (error) {
        await sql.close();
        throw error;
    }
}
/** Opens the store that the environment names, or the one in a file, created if absent. */
export function openDatabase(location, context) {
    const url = databaseUrlIn(context);
    return url === undefined ? SqliteSqlDatabase.open(location) : openPostgres(url);
}
//# sourceMappingURL=open-database.js.map