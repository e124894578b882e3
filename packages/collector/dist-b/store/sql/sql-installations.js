import { addInstallation, MAX_VERSIONS, } from "../installations.js";
const columns = 'origin, day, version, problems';
const ofDaySql = `SELECT ${columns} FROM installation WHERE origin = ? AND day = ?`;
const sinceSql = `
  SELECT ${columns} FROM installation WHERE day >= ? ORDER BY origin, day, version`;
/** Adds a version while there is room for it. */
const addSql = `
  INSERT INTO installation (${columns})
  SELECT CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT)
  WHERE (SELECT count(*) FROM installation WHERE origin = ? AND day = ?) < ${String(MAX_VERSIONS)}
  ON CONFLICT DO NOTHING`;
/** Changes what nobody else has changed meanwhile. */
const changeSql = `
  UPDATE installation SET problems = ?
  WHERE origin = ? AND day = ? AND version = ? AND problems = ?`;
/** Installations as a table. */
export class SqlInstallations {
    #sql;
    constructor(sql) {
        this.#sql = sql;
    }
    async keep(report) {
        for (let isKept = false; !isKept;) {
            const known = await this.#ofDay(report.origin, report.day);
            const added = addInstallation(known, report);
            if (!added)
                return;
            const [changes] = await this.#sql.run([putting(added, known)]);
            isKept = changes === 1;
        }
    }
    async has(origin, day) {
        return (await this.#ofDay(origin, day)).length > 0;
    }
    since(day) {
        return readInstallations(this.#sql, day);
    }
    async forget(before) {
        await this.#sql.run([{ sql: 'DELETE FROM installation WHERE day < ?', values: [before] }]);
    }
    async #ofDay(origin, day) {
        return (await this.#sql.all(ofDaySql, [origin, day])).map(toInstallation);
    }
}
/** Everything since a day, by origin, day and version. */
export async function readInstallations(sql, since) {
    return (await sql.all(sinceSql, [since])).map(toInstallation);
}
function putting(added, known) {
    const { origin, day, version } = added;
    const problems = JSON.stringify(added.problems);
    const before = known.find((each) => each.version === version);
    return before
        ? { sql: changeSql, values: [problems, origin, day, version, JSON.stringify(before.problems)] }
        : { sql: addSql, values: [origin, day, version, problems, origin, day] };
}
function toInstallation({ problems, ...rest }) {
    return { ...rest, problems: JSON.parse(problems) };
}
//# sourceMappingURL=sql-installations.js.map