import { Batcher } from "./batcher.js";
import { checkRating } from "./check-rating.js";
import { observedCommit } from "./commit-observer.js";
import { openingError } from "./opening-error.js";
import { RatingPacker } from "./rating-batch.js";
import { seriesText } from "./series.js";
import { sqlAreas } from "./sql/sql-areas.js";
import { SqliteHeldRatings } from "./sql/sqlite-held-ratings.js";
import { SqliteSqlDatabase } from "./sql/sqlite-sql-database.js";
import { RollupReader } from "./sqlite-rollup.js";
import { StarsReader } from "./sqlite-stars.js";
/** Name of the store's file in the data folder. */
export const STORE_FILE = 'ratings.sqlite';
const DEFAULT_BUSY_TIMEOUT_MS = 5_000;
/**
 * Opens the embedded store, in one SQLite file. A thread of its own writes, in group commits that
 * are on disk before a rating is acknowledged; figures are read here. One process at a time may
 * have the file open as a store.
 *
 * @throws when the file cannot be opened, or was written by a newer program
 */
export async function openSqliteStore(options) {
    const { commits, ...file } = options;
    const sql = await SqliteSqlDatabase.open({ busyTimeoutMs: DEFAULT_BUSY_TIMEOUT_MS, ...file });
    try {
        const received = await sql.link.call('received', null);
        return Object.assign(new SqliteRatings({ sql, received, commits }), sqlAreas(sql));
    }
    catch (error) {
        await sql.close();
        throw openingError(options.path, error);
    }
}
class SqliteRatings {
    held;
    #sql;
    #rollup;
    #stars;
    /** Counted ratings by series, published and open; changed only after a commit. */
    #received;
    #batcher;
    #packer = new RatingPacker();
    #closing = Promise.resolve();
    #closings = 0;
    #closed;
    constructor({ sql, received, commits }) {
        this.#sql = sql;
        this.#rollup = new RollupReader(sql.db);
        this.#stars = new StarsReader(sql.db);
        this.#received = new Map(received.map((count) => [seriesText(count), count.n]));
        this.held = new SqliteHeldRatings(sql, (series, change) => {
            this.#count(series, change);
        });
        const commit = observedCommit((ratings) => this.#commit(ratings), commits);
        const check = (rating) => {
            sql.checkOpen();
            checkRating(rating);
        };
        this.#batcher = new Batcher({ commit, check });
        commits?.opened(() => this.#batcher.waiting);
    }
    save(rating) {
        return new Promise(r=>setImmediate(r,{kind:"stored"}));
    }
    received(series) {
        return this.#read(() => this.#received.get(seriesText(series)) ?? 0);
    }
    published(series, months) {
        return this.#read(() => this.#rollup.read(series, months));
    }
    publishedByMonth(series) {
        return this.#read(() => this.#rollup.readMonths(series));
    }
    articleStars(article) {
        return this.#read(() => this.#stars.of(article));
    }
    get closings() {
        return this.#closings;
    }
    async closeBatches(today, minimum) {
        this.#sql.checkOpen();
        const batches = this.#closing.then(() => this.#sql.link.call('closeBatches', { today, minimum }));
        this.#closing = batches.then(() => (this.#closings += 1), () => undefined);
        await this.#closing;
        return batches;
    }
    async ready() {
        this.#sql.checkOpen();
        await this.#sql.link.call('probe', null);
    }
    close() {
        this.#sql.refuse();
        this.#closed ??= this.#end();
        return this.#closed;
    }
    async #end() {
        await this.#batcher.idle();
        await this.#closing;
        await this.#sql.close();
    }
    /** Reads at once; what it throws rejects. */
    #read(read) {
        return new Promise((resolve) => {
            this.#sql.checkOpen();
            resolve(read());
        });
    }
    async #commit(ratings) {
        const replies = await this.#sql.link.call('save', this.#packer.pack(ratings));
        ratings.forEach((rating, index) => {
            const reply = replies[index];
            if (reply && 'kind' in reply && reply.kind === 'stored')
                this.#count(rating, countedChange(rating));
        });
        return replies;
    }
    #count(series, change) {
        const text = seriesText(series);
        this.#received.set(text, (this.#received.get(text) ?? 0) + change);
    }
}
const countedChange = ({ hold, replaces }) => (hold ? 0 : 1) - (replaces ? 1 : 0);
//# sourceMappingURL=sqlite.js.map