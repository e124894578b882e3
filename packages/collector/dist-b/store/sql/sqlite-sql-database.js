import { openingError } from "../opening-error.js";
import { openReader } from "../sqlite-connection.js";
import { startThread } from "../start-thread.js";
import { StoreUnavailableError } from "../store.js";
import { WriterLink } from "../writer-link.js";
import { SqliteReader } from "./sqlite-reader.js";
import { scanSqlite } from "./sqlite-scan.js";
/**
 * One SQLite file, its schema up to date: read here, written by a thread of its own between the
 * group commits of ratings, scanned by further threads.
 */
export class SqliteSqlDatabase {
    /** The thread that writes. */
    link;
    /** The connection that reads. */
    db;
    #reader;
    #location;
    #isClosed = false;
    constructor(link, db, location) {
        this.link = link;
        this.db = db;
        this.#reader = new SqliteReader(db);
        this.#location = location;
    }
    /**
     * Opens a file, created if absent.
     *
     * @throws when the file cannot be opened, or was written by a newer program
     */
    static async open(location) {
        const link = new WriterLink(startThread('sqlite-worker', location));
        try {
            await link.call('probe', null);
            return new SqliteSqlDatabase(link, await openReader(location), location);
        }
        catch (error) {
            await link.stop();
            throw openingError(location.path, error);
        }
    }
    async all(sql, values) {
        this.checkOpen();
        return this.#reader.all(sql, values);
    }
    async run(statements) {
        this.checkOpen();
        return this.link.call('run', statements);
    }
    scan(sql, values = [], options = {}) {
        this.checkOpen();
        return scanSqlite({ location: this.#location, sql, values, ...options });
    }
    /** Refuses everything once the database was closed. */
    checkOpen() {
        if (this.#isClosed)
            throw new StoreUnavailableError('The store was closed.');
    }
    /** Refuses everything from now on. */
    refuse() {
        this.#isClosed = true;
    }
    /** Lets go of the file and the thread that writes. */
    async close() {
        this.refuse();
        this.db.close();
        await this.link.stop();
    }
}
//# sourceMappingURL=sqlite-sql-database.js.map