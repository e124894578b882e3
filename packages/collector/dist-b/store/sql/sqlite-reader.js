import { StatementCache } from "./statement-cache.js";
/** Reads through a connection of this thread. */
export class SqliteReader {
    #statements;
    constructor(db) {
        this.#statements = new StatementCache(db);
    }
    /** Reads at once; what it throws rejects. Rows are plain objects, as from any other engine. */
    all(sql, values = []) {
        return new Promise((resolve) => {
            const rows = this.#statements.of(sql).all(...values);
            resolve(rows.map((row) => ({ ...row })));
        });
    }
}
//# sourceMappingURL=sqlite-reader.js.map