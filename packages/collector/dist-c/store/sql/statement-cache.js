/** Statements that are kept; more are texts made on the way, which do not come again. */
const MAX_KEPT = 256;
/** The prepared statements of one connection, by their text. */
export class StatementCache {
    #db;
    #kept = new Map();
    constructor(db) {
        this.#db = db;
    }
    /** The statement of a text, prepared at its first use. */
    of(sql) {
        const kept = this.#kept.get(sql);
        if (kept)
            return kept;
        if (this.#kept.size >= MAX_KEPT)
            this.#kept.clear();
        const prepared = this.#db.prepare(sql);
        this.#kept.set(sql, prepared);
        return prepared;
    }
}
//# sourceMappingURL=statement-cache.js.map