import { createPool, inTransaction } from "../store/postgres/postgres-connection.js";
import { migratePostgres } from "../store/postgres/postgres-migrate.js";
import { figuresDigest } from "./figures-digest.js";
import { MoveError } from "./move-error.js";
import { arrangedNames, arrangedTables } from "./moved-tables.js";
import { SqliteSource } from "./sqlite-source.js";
/** Rows that are sent at once. */
const PAGE = 2_000;
/**
 * Copies a store into PostgreSQL, in one transaction there: all of it or nothing. The file keeps
 * everything.
 *
 * @returns how many rows each table got
 * @throws MoveError, or what either database has thrown
 */
export async function moveStore(move) {
    const { path, url, onProgress } = move;
    const source = await SqliteSource.open(path);
    const pool = createPool(url, 1);
    try {
        await migratePostgres(pool);
        return await inTransaction(pool, (client) => copyAll({ source, client, onProgress }));
    }
    finally {
        source.close();
        await pool.end();
    }
}
async function copyAll(copying) {
    const { source, client } = copying;
    const tables = [...arrangedTables, ...(await sameTables(source))];
    for (const { name } of tables) {
        const { rows } = await client.query(`SELECT FROM ${name} LIMIT 1`);
        if (rows.length > 0)
            throw new MoveError('not-empty');
    }
    const copied = new Map();
    for (const table of tables)
        copied.set(table.name, await copyTable(table, copying));
    const before = await figuresDigest(source);
    const after = await figuresDigest({
        all: async (sql) => (await client.query(sql)).rows,
    });
    if (before !== after)
        throw new MoveError('figures-differ');
    return copied;
}
/** Tables that have the same columns in both engines. */
async function sameTables(source) {
    const tables = await source.all(`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`);
    const same = tables.filter(({ name }) => !arrangedNames.includes(name));
    return Promise.all(same.map(async ({ name }) => {
        const rows = await source.all('SELECT name FROM pragma_table_info(?)', [name]);
        const columns = rows.map((column) => column.name);
        return { name, columns, sql: `SELECT ${columns.join(', ')} FROM ${name}` };
    }));
}
async function copyTable({ name, columns, sql }, { source, client, onProgress }) {
    const names = columns.join(', ');
    const insertSql = `
    INSERT INTO ${name} (${names})
    SELECT ${names} FROM json_populate_recordset(NULL::${name}, $1::json)`;
    const [count] = await source.all(`SELECT count(*) AS total FROM (${sql})`);
    let rows = 0;
    for (const page of pagesOf(source.rows(sql))) {
        await client.query(insertSql, [JSON.stringify(page, bytesAsHex)]);
        rows += page.length;
        onProgress?.({ table: name, rows, total: count?.total ?? rows });
    }
    return rows;
}
function* pagesOf(rows) {
    let page = [];
    for (const row of rows) {
        page.push(row);
        if (page.length < PAGE)
            continue;
        yield page;
        page = [];
    }
    if (page.length > 0)
        yield page;
}
/** Bytes in the form in which PostgreSQL reads them out of JSON. */
const bytesAsHex = (_key, value) => value instanceof Uint8Array ? `\\x${Buffer.from(value).toString('hex')}` : value;
//# sourceMappingURL=move-store.js.map