import { auditStart, nextEntry } from "../audit-chain.js";
const headSql = 'SELECT number, hash FROM audit ORDER BY number DESC LIMIT 1';
const addSql = `
  INSERT INTO audit (number, day, token, role, action, subject, unit, detail, previous, hash)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;
/** Makes changes each of which is one transaction with its line of the log. */
export class AuditedSql {
    sql;
    #sha256;
    constructor(sql, sha256) {
        this.sql = sql;
        this.#sha256 = sha256;
    }
    /**
     * Makes one change. What `prepare` reads is still so when the change is made: the number of a
     * line is given once, so of two changes that were prepared beside each other the second fails
     * whole and is prepared anew.
     *
     * @param prepare is given the number of the change's line
     * @throws StoreUnavailableError when nothing was changed
     */
    async make(change, prepare) {
        for (;;) {
            const head = await this.#head();
            const prepared = await prepare(head.number + 1);
            if (prepared.kind === 'nothing')
                return prepared.result;
            const entry = nextEntry(prepared.facts, change, { head, sha256: this.#sha256 });
            try {
                await this.sql.run([...prepared.statements, adding(entry)]);
                return prepared.result;
            }
            catch (error) {
                const isOvertaken = (await this.#head()).number !== head.number;
                if (!isOvertaken)
                    throw error;
            }
        }
    }
    async #head() {
        const [head = auditStart] = await this.sql.all(headSql);
        return head;
    }
}
function adding(entry) {
    const { number, day, token, role, action, subject, unit, detail, previous, hash } = entry;
    const text = JSON.stringify(detail);
    const values = [number, day, token, role, action, subject, unit, text, previous, hash];
    return { sql: addSql, values };
}
//# sourceMappingURL=audited-sql.js.map