const columns = 'number, day, token, role, action, subject, unit, detail, previous, hash';
const newestSql = `SELECT ${columns} FROM audit WHERE number < ? ORDER BY number DESC LIMIT ?`;
const allSql = `SELECT ${columns} FROM audit ORDER BY number`;
/** The log as a table. */
export class SqlAudit {
    #changes;
    constructor(changes) {
        this.#changes = changes;
    }
    async add(facts, change) {
        await this.#changes.make(change, () => ({
            kind: 'change',
            statements: [],
            facts,
            result: undefined,
        }));
    }
    async newest({ before = Number.MAX_SAFE_INTEGER, limit, }) {
        return (await this.#changes.sql.all(newestSql, [before, limit])).map(toEntry);
    }
    async *all() {
        for await (const page of this.#changes.sql.scan(allSql))
            yield page.map(toEntry);
    }
}
function toEntry({ detail, ...rest }) {
    return { ...rest, detail: JSON.parse(detail) };
}
//# sourceMappingURL=sql-audit.js.map