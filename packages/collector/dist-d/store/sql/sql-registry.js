import { emptyRegistry, registryLists, versionOf, } from "../../registry/record-key.js";
/** Records that one statement writes: 3,000 values, which both engines take. */
const RECORDS_A_STATEMENT = 500;
const revisionSql = 'SELECT coalesce(max(revision), 0) AS revision FROM registry_revision';
/** One statement, so that records and revision are of one state, also when there are no records. */
const readSql = `
  SELECT state.revision AS revision, record.list AS list, record.body AS body
  FROM (${revisionSql}) AS state LEFT JOIN registry_record AS record ON 1 = 1
  ORDER BY record.added_in, record.place`;
/** Fails when somebody else has made the change of that number. */
const reviseSql = 'INSERT INTO registry_revision (revision) VALUES (?)';
const removeSql = 'DELETE FROM registry_record WHERE list = ? AND id = ?';
const RECORD_PLACEHOLDERS = '(?, ?, ?, ?, ?, ?)';
/** A published version of a survey stays as it is, whatever is written over it. */
const putSql = (records) => `
  INSERT INTO registry_record (list, id, version, added_in, place, body)
  VALUES ${Array(records).fill(RECORD_PLACEHOLDERS).join(', ')}
  ON CONFLICT (list, id, version) DO UPDATE SET body = excluded.body
  WHERE registry_record.list <> 'surveys'`;
/** The registry as tables. */
export class SqlRegistry {
    #sql;
    constructor(sql) {
        this.#sql = sql;
    }
    async revision() {
        const [row] = await this.#sql.all(revisionSql);
        return row?.revision ?? 0;
    }
    read() {
        return readRegistry(this.#sql);
    }
    async change({ put = {}, remove = {} }, since) {
        const revision = since + 1;
        try {
            await this.#sql.run([
                { sql: reviseSql, values: [revision] },
                ...Object.entries(remove).flatMap(([list, ids]) => ids.map((id) => ({ sql: removeSql, values: [list, id] }))),
                ...puts(put, revision),
            ]);
            return true;
        }
        catch (error) {
            if ((await this.revision()) > since)
                return false;
            throw error;
        }
    }
}
/** Everything that is registered, each list in its order. */
export async function readRegistry(sql) {
    let revision = 0;
    const lists = new Map(registryLists.map((list) => [list, []]));
    for await (const page of sql.scan(readSql)) {
        for (const row of page) {
            revision = row.revision;
            if (row.list === null || row.body === null)
                continue;
            lists.get(row.list)?.push(JSON.parse(row.body));
        }
    }
    // Each list holds what was written into it, which its type cannot say.
    return { revision, data: { ...emptyRegistry, ...Object.fromEntries(lists) } };
}
function puts(put, revision) {
    const rows = registryLists.flatMap((list) => (put[list] ?? []).map((record, place) => [
        list,
        record.id,
        versionOf(record),
        revision,
        place,
        JSON.stringify(record),
    ]));
    const statements = [];
    for (let start = 0; start < rows.length; start += RECORDS_A_STATEMENT) {
        const some = rows.slice(start, start + RECORDS_A_STATEMENT);
        statements.push({ sql: putSql(some.length), values: some.flat() });
    }
    return statements;
}
//# sourceMappingURL=sql-registry.js.map