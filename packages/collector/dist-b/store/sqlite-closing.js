import { seriesValues } from "./series.js";
import { ratingColumns } from "./sqlite-columns.js";
import { inTransaction } from "./sqlite-connection.js";
import { RollupWriter } from "./sqlite-rollup.js";
import { tallyOf } from "./tally.js";
/** Open ratings that are looked through at once: some hundredths of a second. */
const SLICE = 10_000;
/** The ratings that may close, by series. It lies in memory and is filled anew for each closing. */
const candidateTable = `
  CREATE TEMP TABLE candidate (
    unit TEXT NOT NULL,
    survey TEXT NOT NULL,
    version INTEGER NOT NULL,
    series TEXT NOT NULL,
    key BLOB NOT NULL,
    PRIMARY KEY (unit, survey, version, series, key)
  ) STRICT, WITHOUT ROWID`;
const sliceEndSql = `
  SELECT max(key) AS key
  FROM (SELECT key FROM open_rating WHERE key > ? ORDER BY key LIMIT ${String(SLICE)})`;
const collectSql = `
  INSERT INTO temp.candidate
  SELECT unit, survey, version, series, key FROM open_rating
  WHERE key > ? AND key <= ? AND day < ?`;
const seriesSql = `
  SELECT DISTINCT unit, survey, version AS surveyVersion, series FROM temp.candidate`;
const closedOnSql = `
  SELECT max(closed_on) AS day FROM batch
  WHERE unit = ? AND survey = ? AND version = ? AND series = ?`;
const keysOfSeries = `
  SELECT key FROM temp.candidate WHERE unit = ?1 AND survey = ?2 AND version = ?3 AND series = ?4`;
const countedSql = `
  SELECT day, answers FROM open_rating
  WHERE key IN (${keysOfSeries}) AND excluded IS NULL`;
const batchSql = `
  INSERT INTO batch (unit, survey, version, series, closed_on, through, n)
  VALUES (?, ?, ?, ?, ?, ?, ?)`;
/** Comments leave what they came with: under an id by chance, without score and day. */
const leaveSql = `
  INSERT INTO comment (id, unit, batch, text, is_redacted, state)
  SELECT lower(hex(randomblob(8))), unit, ?5, comment, 0, 'held' FROM open_rating
  WHERE key IN (${keysOfSeries}) AND excluded IS NULL AND comment IS NOT NULL`;
const movedColumns = ratingColumns.replace('comment', 'CASE WHEN excluded IS NOT NULL THEN comment END');
/** Counted ratings move only with a batch; the others always. */
const moveSql = `
  INSERT INTO closed_rating (${ratingColumns}, batch)
  SELECT ${movedColumns}, CASE WHEN excluded IS NULL THEN ?5 END
  FROM open_rating
  WHERE key IN (${keysOfSeries}) AND (excluded IS NOT NULL OR ?5 IS NOT NULL)
  ORDER BY key`;
const removeSql = `
  DELETE FROM open_rating
  WHERE key IN (${keysOfSeries}) AND (excluded IS NOT NULL OR ?5 IS NOT NULL)`;
/** Closes batches series by series, so that ratings can be stored in between. */
export class BatchCloser {
    #db;
    #rollup;
    #statements;
    constructor(db) {
        db.exec(candidateTable);
        this.#db = db;
        this.#rollup = new RollupWriter(db);
        this.#statements = {
            closedOn: db.prepare(closedOnSql),
            counted: db.prepare(countedSql),
            batch: db.prepare(batchSql),
            leave: db.prepare(leaveSql),
            move: db.prepare(moveSql),
            remove: db.prepare(removeSql),
        };
    }
    /**
     * Publishes what may be published. Each series is one transaction: its batch, its figures and
     * the move of its ratings come together or not at all.
     *
     * @param breathe awaited between two steps, so that other work gets its turn
     */
    async close(closing, breathe) {
        this.#db.exec('DELETE FROM temp.candidate');
        await this.#collect(closing.today, breathe);
        const closed = [];
        for (const series of this.#db.prepare(seriesSql).all()) {
            const batch = inTransaction(this.#db, () => this.#closeSeries(series, closing));
            if (batch)
                closed.push(batch);
            await breathe();
        }
        return closed;
    }
    async #collect(today, breathe) {
        const sliceEnd = this.#db.prepare(sliceEndSql);
        const collect = this.#db.prepare(collectSql);
        const endAfter = (key) => sliceEnd.get(key).key;
        let start = new Uint8Array();
        for (let end = endAfter(start); end; end = endAfter(start)) {
            collect.run(start, end, today);
            start = end;
            await breathe();
        }
    }
    #closeSeries(series, { today, minimum }) {
        const { closedOn, counted, batch, leave, move, remove } = this.#statements;
        const values = seriesValues(series);
        const { day: lastClosing } = closedOn.get(...values);
        const isDone = lastClosing !== null && lastClosing >= today;
        const tally = isDone ? undefined : tallyOf(countedRatings(counted.iterate(...values)));
        const isPublished = tally !== undefined && tally.n >= minimum;
        if (isPublished) {
            batch.run(...values, today, tally.closedThrough, tally.n);
            this.#rollup.add(series, tally);
            leave.run(...values, today);
        }
        move.run(...values, isPublished ? today : null);
        remove.run(...values, isPublished ? today : null);
        return isPublished ? { ...series, n: tally.n, through: tally.closedThrough } : undefined;
    }
}
function* countedRatings(rows) {
    for (const row of rows) {
        const { day, answers } = row;
        yield { day, answers: JSON.parse(answers) };
    }
}
//# sourceMappingURL=sqlite-closing.js.map