import { tokenCreated, tokenRevoked, } from "../tokens.js";
const columns = `id, hash, role, unit, created_on AS "createdOn", expires_on AS "expiresOn",
  revoked_on AS "revokedOn", last_used_on AS "lastUsedOn"`;
const findSql = `SELECT ${columns} FROM token WHERE id = ?`;
const listSql = `SELECT ${columns} FROM token ORDER BY created_on, id`;
const createSql = `
  INSERT INTO token (id, hash, role, unit, created_on, expires_on) VALUES (?, ?, ?, ?, ?, ?)`;
const revokeSql = 'UPDATE token SET revoked_on = ? WHERE id = ?';
/** One write a day, however often a token is used and on however many nodes. */
const usedSql = `
  UPDATE token SET last_used_on = ?
  WHERE id = ? AND (last_used_on IS NULL OR last_used_on < ?)`;
/** Tokens as a table. */
export class SqlTokens {
    #changes;
    constructor(changes) {
        this.#changes = changes;
    }
    async find(id) {
        const [token] = await this.#changes.sql.all(findSql, [id]);
        return token;
    }
    list() {
        return this.#changes.sql.all(listSql);
    }
    async create(token, change) {
        const { id, hash, role, unit, expiresOn } = token;
        await this.#changes.make(change, () => ({
            kind: 'change',
            statements: [{ sql: createSql, values: [id, hash, role, unit, change.day, expiresOn] }],
            facts: tokenCreated(token),
            result: undefined,
        }));
    }
    revoke(id, change) {
        return this.#changes.make(change, async () => {
            const token = await this.find(id);
            if (token?.revokedOn !== null)
                return { kind: 'nothing', result: false };
            return {
                kind: 'change',
                statements: [{ sql: revokeSql, values: [change.day, id] }],
                facts: tokenRevoked(token),
                result: true,
            };
        });
    }
    async used(id, day) {
        await this.#changes.sql.run([{ sql: usedSql, values: [day, id, day] }]);
    }
}
//# sourceMappingURL=sql-tokens.js.map