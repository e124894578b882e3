import { seriesValues } from "./series.js";
import { addTallies } from "./tally.js";
/** Bucket of everything ever published; sorts after every month. */
const ALL = 'all';
const ofSeries = 'unit = ? AND survey = ? AND version = ? AND series = ?';
/** One row, found by its whole primary key. */
export const bucketSql = `SELECT n, tally, closed_through FROM rollup WHERE ${ofSeries} AND bucket = ?`;
/** One row for each month of a range, found by the primary key. */
export const monthsSql = `SELECT n, tally, closed_through FROM rollup WHERE ${ofSeries} AND bucket BETWEEN ? AND ?`;
/** One row for each month, found and sorted by the primary key. */
const everyMonthSql = `SELECT bucket, n, tally, closed_through FROM rollup WHERE ${ofSeries} AND bucket < '${ALL}' ORDER BY bucket`;
const putSql = `
  INSERT INTO rollup (unit, survey, version, series, bucket, n, tally, closed_through)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT (unit, survey, version, series, bucket) DO UPDATE
  SET n = excluded.n, tally = excluded.tally, closed_through = excluded.closed_through`;
/** Reads published counts. */
export class RollupReader {
    #bucket;
    #months;
    #everyMonth;
    constructor(db) {
        this.#bucket = db.prepare(bucketSql);
        this.#months = db.prepare(monthsSql);
        this.#everyMonth = db.prepare(everyMonthSql);
    }
    /** The counts of a range of months, or of everything. */
    read(series, months) {
        if (!months)
            return this.readBucket(series, ALL);
        const rows = this.#months.all(...seriesValues(series), months.from, months.to);
        return rows.map(toTally).reduce(addTallies, undefined);
    }
    /** The counts of each month, in order. */
    readMonths(series) {
        const rows = this.#everyMonth.all(...seriesValues(series));
        return rows.map((row) => ({ month: row.bucket, tally: toTally(row) }));
    }
    /** The counts of one bucket: `all`, or a month `YYYY-MM`. */
    readBucket(series, bucket) {
        const row = this.#bucket.get(...seriesValues(series), bucket);
        return row === undefined ? undefined : toTally(row);
    }
}
/** Adds batches to what is published. Runs within the transaction of its caller. */
export class RollupWriter {
    #reader;
    #put;
    constructor(db) {
        this.#reader = new RollupReader(db);
        this.#put = db.prepare(putSql);
    }
    /** Adds a batch to the total and to the month of its last day. */
    add(series, batch) {
        for (const bucket of [ALL, batch.closedThrough.slice(0, 7)]) {
            const { n, answers, closedThrough } = addTallies(this.#reader.readBucket(series, bucket), batch);
            const tally = JSON.stringify(answers);
            this.#put.run(...seriesValues(series), bucket, n, tally, closedThrough);
        }
    }
}
function toTally(row) {
    const { n, tally, closed_through: closedThrough } = row;
    return { n, answers: JSON.parse(tally), closedThrough };
}
//# sourceMappingURL=sqlite-rollup.js.map