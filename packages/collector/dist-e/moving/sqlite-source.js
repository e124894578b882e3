import { inTransaction, openWriter } from "../store/sqlite-connection.js";
import { migrate } from "../store/sqlite-migrate.js";
import { SqliteReader } from "../store/sql/sqlite-reader.js";
import { StatementCache } from "../store/sql/statement-cache.js";
import { MoveError } from "./move-error.js";
/** The file of an embedded store that nobody else has open, in one state. */
export class SqliteSource extends SqliteReader {
    #db;
    /** Lives as long as the source: the driver frees statements under iterators that still read. */
    #statements;
    constructor(db) {
        super(db);
        this.#db = db;
        this.#statements = new StatementCache(db);
    }
    /**
     * Opens a file and brings its schema up to date.
     *
     * @throws MoveError when another connection has it open
     */
    static async open(path) {
        const db = await openWriter({ path, busyTimeoutMs: 0 });
        try {
            migrate(db);
            // Leaving the mode in which connections share the file works for the only one alone.
            db.exec('PRAGMA journal_mode = DELETE');
            inTransaction(db, () => undefined);
            db.exec('BEGIN');
            return new SqliteSource(db);
        }
        catch (cause) {
            db.close();
            const isInUse = cause instanceof Error && /locked|busy/.test(cause.message);
            throw isInUse ? new MoveError('in-use', { cause }) : cause;
        }
    }
    /** The rows of a query, one after the other. */
    rows(sql) {
        return this.#statements.of(sql).iterate();
    }
    /** Ends its transaction first: Node 20 lets go of a connection late. */
    close() {
        this.#db.exec('ROLLBACK');
        this.#db.close();
    }
}
//# sourceMappingURL=sqlite-source.js.map