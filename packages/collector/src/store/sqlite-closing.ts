import type { Answers, LocalDate } from '@vhcs/contract';
import type { OpenForms } from './open-forms.ts';
import { ratingColumns } from './rating-form.ts';
import { seriesValues } from './series.ts';
import { inTransaction } from './sqlite-connection.ts';
import type { SqliteDatabase, SqliteStatement } from './sqlite-driver.ts';
import { RollupWriter } from './sqlite-rollup.ts';
import type { ClosedBatch, SeriesKey } from './store.ts';
import { tallyOf, type CountedRating } from './tally.ts';
import type { Closing } from './writer-calls.ts';

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
  FROM (SELECT key FROM open_entry WHERE key > ? ORDER BY key LIMIT ${String(SLICE)})`;

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

const movedColumns = ratingColumns.replace(
  'comment',
  'CASE WHEN excluded IS NOT NULL THEN comment END',
);

/** Counted ratings move only with a batch; the others always. */
const moveSql = `
  INSERT INTO closed_rating (${ratingColumns}, batch)
  SELECT ${movedColumns}, CASE WHEN excluded IS NULL THEN ?5 END
  FROM open_rating
  WHERE key IN (${keysOfSeries}) AND (excluded IS NOT NULL OR ?5 IS NOT NULL)
  ORDER BY key`;

const removeSql = `
  DELETE FROM open_entry
  WHERE key IN (${keysOfSeries}) AND (excluded IS NOT NULL OR ?5 IS NOT NULL)`;

interface Statements {
  readonly closedOn: SqliteStatement;
  readonly counted: SqliteStatement;
  readonly batch: SqliteStatement;
  readonly leave: SqliteStatement;
  readonly move: SqliteStatement;
  readonly remove: SqliteStatement;
}

/** Closes batches series by series, so that ratings can be stored in between. */
export class BatchCloser {
  readonly #db: SqliteDatabase;
  readonly #forms: OpenForms;
  readonly #rollup: RollupWriter;
  readonly #statements: Statements;

  constructor(db: SqliteDatabase, forms: OpenForms) {
    db.exec(candidateTable);
    this.#db = db;
    this.#forms = forms;
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
  async close(closing: Closing, breathe: () => Promise<void>): Promise<readonly ClosedBatch[]> {
    this.#db.exec('DELETE FROM temp.candidate');
    await this.#collect(closing.today, breathe);
    const closed: ClosedBatch[] = [];
    for (const series of this.#db.prepare(seriesSql).all() as readonly SeriesKey[]) {
      const batch = inTransaction(this.#db, () => this.#closeSeries(series, closing));
      if (batch) closed.push(batch);
      await breathe();
    }
    this.#forms.dropUnused(closing.today);
    return closed;
  }

  async #collect(today: LocalDate, breathe: () => Promise<void>): Promise<void> {
    const sliceEnd = this.#db.prepare(sliceEndSql);
    const collect = this.#db.prepare(collectSql);
    const endAfter = (key: Uint8Array): Uint8Array | null =>
      (sliceEnd.get(key) as { readonly key: Uint8Array | null }).key;

    let start: Uint8Array = new Uint8Array();
    for (let end = endAfter(start); end; end = endAfter(start)) {
      collect.run(start, end, today);
      start = end;
      await breathe();
    }
  }

  #closeSeries(series: SeriesKey, { today, minimum }: Closing): ClosedBatch | undefined {
    const { closedOn, counted, batch, leave, move, remove } = this.#statements;
    const values = seriesValues(series);
    const { day: lastClosing } = closedOn.get(...values) as { readonly day: LocalDate | null };
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

function* countedRatings(rows: Iterable<unknown>): Generator<CountedRating> {
  for (const row of rows) {
    const { day, answers } = row as { readonly day: LocalDate; readonly answers: string };
    yield { day, answers: JSON.parse(answers) as Answers };
  }
}
