import { Batcher } from "../batcher.js";
import { checkRating } from "../check-rating.js";
import { observedCommit } from "../commit-observer.js";
import { seriesValues } from "../series.js";
import { sqlAreas } from "../sql/sql-areas.js";
import { closeBatches } from "./postgres-closing.js";
import { createPool, unavailable } from "./postgres-connection.js";
import { takesManyUnits } from "./postgres-engine.js";
import { migratePostgres } from "./postgres-migrate.js";
import { readMonths, readRollup } from "./postgres-rollup.js";
import { RatingSaver } from "./postgres-saving.js";
import { PostgresHeldRatings } from "./postgres-held-ratings.js";
import { PostgresSqlDatabase } from "./postgres-sql-database.js";
const DEFAULT_SLOTS = 3;
const receivedSql = 'SELECT n FROM received WHERE unit = $1 AND survey = $2 AND version = $3 AND series = $4';
/** Stars lie with the units whose visitors gave them: all of them are asked. */
const starsSql = `
  SELECT value, sum(n) AS n FROM article_stars WHERE article = $1
  GROUP BY value HAVING sum(n) > 0`;
/**
 * Opens a store in PostgreSQL, or in an engine that speaks its protocol. Any number of processes
 * may share one.
 *
 * @throws when it cannot be reached, or was written by a newer program
 */
export async function openPostgresStore(options) {
    const sql = new PostgresSqlDatabase(options.url);
    try {
        await migratePostgres(sql.pool);
        const atOnce = options.atOnce ?? (await takesManyUnits(sql.pool));
        return Object.assign(new PostgresRatings(sql, { ...options, atOnce }), sqlAreas(sql));
    }
    catch (cause) {
        await sql.close();
        const reason = cause instanceof Error ? cause.message : String(cause);
        throw new Error(`Opening the store in PostgreSQL: ${reason}`, { cause });
    }
}
class PostgresRatings {
    held;
    #sql;
    #saving;
    #batcher;
    #closing = Promise.resolve();
    #closings = 0;
    #isFailing = false;
    #closed;
    constructor(sql, { url, atOnce, commits, slots = DEFAULT_SLOTS }) {
        this.held = new PostgresHeldRatings(sql);
        this.#sql = sql;
        this.#saving = createPool(url, slots);
        const saver = new RatingSaver(this.#saving, { atOnce });
        const commit = observedCommit((ratings) => this.#commit(saver, ratings), commits);
        const check = (rating) => {
            sql.checkOpen();
            checkRating(rating);
        };
        this.#batcher = new Batcher({ commit, check, slots });
        commits?.opened(() => this.#batcher.waiting);
    }
    get closings() {
        return this.#closings;
    }
    save(rating) {
        return this.#batcher.add(rating);
    }
    received(series) {
        return this.#read(async (pool) => {
            const { rows } = await pool.query(receivedSql, [...seriesValues(series)]);
            return rows[0]?.n ?? 0;
        });
    }
    published(series, months) {
        return this.#read((pool) => readRollup(pool, series, months));
    }
    publishedByMonth(series) {
        return this.#read((pool) => readMonths(pool, series));
    }
    articleStars(article) {
        return this.#read(async (pool) => {
            const { rows } = await pool.query(starsSql, [article]);
            return new Map(rows.map(({ value, n }) => [value, n]));
        });
    }
    async closeBatches(today, minimum) {
        const batches = this.#read((pool) => closeBatches(pool, { today, minimum }));
        this.#closing = Promise.allSettled([this.#closing, batches]);
        const closed = await batches;
        this.#closings += 1;
        return closed;
    }
    /** After a failure it asks whether the database can be written. */
    async ready() {
        const sql = this.#isFailing
            ? 'UPDATE schema_version SET version = version'
            : 'SELECT version FROM schema_version';
        await this.#read((pool) => pool.query(sql));
        this.#isFailing = false;
    }
    close() {
        this.#sql.refuse();
        this.#closed ??= this.#end();
        return this.#closed;
    }
    async #end() {
        await this.#batcher.idle();
        await this.#closing;
        await Promise.all([this.#saving.end(), this.#sql.close()]);
    }
    async #commit(saver, ratings) {
        try {
            return await saver.save(ratings);
        }
        catch (error) {
            this.#isFailing = true;
            throw unavailable(error);
        }
    }
    async #read(read) {
        this.#sql.checkOpen();
        try {
            return await read(this.#sql.pool);
        }
        catch (error) {
            throw unavailable(error);
        }
    }
}
//# sourceMappingURL=postgres.js.map