import type { LocalDate } from '@vhcs/contract';
import type { OpenForms } from './open-forms.ts';
import { RatingUnpacker, type BatchRow, type RatingBatch } from './rating-batch.ts';
import { seriesOfForm } from './rating-form.ts';
import { inTransaction } from './sqlite-connection.ts';
import type { SqliteDatabase, SqliteStatement } from './sqlite-driver.ts';
import type { SaveOutcome } from './store.ts';
import type { SaveReply } from './writer-calls.ts';

/** Primary result codes by which SQLite refuses one row and keeps the transaction. */
const REFUSED_ROW = new Set([18, 19, 20]);

/** One object for all: a batch of equal answers crosses to the other thread as one. */
const STORED: SaveOutcome = { kind: 'stored' };

const insertSql = `
  INSERT INTO open_entry (key, digest, form, comment, excluded)
  SELECT ?1, ?2, ?3, ?4, ?5
  WHERE NOT EXISTS (SELECT 1 FROM closed_rating WHERE key = ?1)
  ON CONFLICT (key) DO NOTHING`;

const earlierSql = `
  SELECT digest, day FROM open_rating WHERE key = ?1
  UNION ALL
  SELECT digest, day FROM closed_rating WHERE key = ?1`;

/** Nobody reads what was taken back. */
const replaceSql = `
  UPDATE open_entry SET excluded = 'replaced', comment = NULL
  WHERE key = ? AND excluded IS NULL AND EXISTS (
    SELECT 1 FROM open_form
    WHERE id = form AND unit = ? AND survey = ? AND version = ? AND series = ?
  )`;

const addStarsSql = `
  INSERT INTO article_stars (article, value, n) VALUES (?, ?, 1)
  ON CONFLICT (article, value) DO UPDATE SET n = n + 1`;

/** Takes back the stars that a rating gave to the question of this name. */
const takeStarsSql = `
  UPDATE article_stars SET n = n - 1
  FROM (SELECT article, answers ->> ?2 AS value FROM open_rating WHERE key = ?1) AS earlier
  WHERE article_stars.article = earlier.article AND article_stars.value = earlier.value`;

interface EarlierRow {
  readonly digest: Uint8Array;
  readonly day: LocalDate;
}

/** Stores batches of ratings. */
export class RatingSaver {
  readonly #db: SqliteDatabase;
  readonly #forms: OpenForms;
  readonly #insert: SqliteStatement;
  readonly #earlier: SqliteStatement;
  readonly #replace: SqliteStatement;
  readonly #addStars: SqliteStatement;
  readonly #takeStars: SqliteStatement;
  readonly #unpacker = new RatingUnpacker();

  constructor(db: SqliteDatabase, forms: OpenForms) {
    this.#db = db;
    this.#forms = forms;
    this.#insert = db.prepare(insertSql);
    this.#earlier = db.prepare(earlierSql);
    this.#replace = db.prepare(replaceSql);
    this.#addStars = db.prepare(addStarsSql);
    this.#takeStars = db.prepare(takeStarsSql);
  }

  /**
   * Stores batches in one commit, each as soon as it is given: those that come while earlier ones
   * are being stored may still be given.
   *
   * @returns for each batch one reply for each rating, in order
   * @throws when none of them could be stored
   */
  save(batches: Iterable<RatingBatch>): readonly (readonly SaveReply[])[] {
    const arriving = batches[Symbol.iterator]();
    // Unpacked outside of the transaction: later batches name what this one brings, stored or not.
    let rows = this.#unpackNext(arriving);
    try {
      return inTransaction(this.#db, () => {
        const replies: (readonly SaveReply[])[] = [];
        while (rows) {
          replies.push(rows.map((row) => this.#saveOne(row)));
          rows = this.#unpackNext(arriving);
        }
        return replies;
      });
    } catch (error) {
      this.#forms.forget();
      throw error;
    }
  }

  #unpackNext(arriving: Iterator<RatingBatch>): readonly BatchRow[] | undefined {
    const next = arriving.next();
    return next.done === true ? undefined : this.#unpacker.unpack(next.value);
  }

  #saveOne(row: BatchRow): SaveReply {
    try {
      if (row.replaces) return this.#saveReplacing(row, row.replaces);
      return this.#insertRow(row) ? STORED : this.#again(row);
    } catch (error) {
      if (refusesRow(error)) return error;
      throw error;
    }
  }

  #saveReplacing(row: BatchRow, replaced: Uint8Array): SaveReply {
    if (this.#earlier.get(row.key)) return this.#again(row);
    this.#db.exec('SAVEPOINT replacing');
    try {
      const isReplaced = this.#replace.run(replaced, ...seriesOfForm(row.form)).changes === 1;
      if (isReplaced) {
        if (row.stars) this.#takeStars.run(replaced, row.stars.question);
        this.#insertRow(row);
      }
      return isReplaced ? STORED : { kind: 'not-replaceable' };
    } catch (error) {
      this.#db.exec('ROLLBACK TO replacing');
      this.#forms.forget();
      throw error;
    } finally {
      this.#db.exec('RELEASE replacing');
    }
  }

  #insertRow({ key, digest, form, comment, hold, stars }: BatchRow): boolean {
    const id = this.#forms.idOf(form);
    const isNew = this.#insert.run(key, digest, id, comment, hold).changes === 1;
    if (isNew && stars) this.#addStars.run(stars.article, stars.value);
    return isNew;
  }

  #again({ key, digest }: BatchRow): SaveOutcome {
    const earlier = this.#earlier.get(key) as EarlierRow;
    const isSame = earlier.digest.every((byte, index) => byte === digest[index]);
    return isSame ? { kind: 'replayed', day: earlier.day } : { kind: 'key-reused' };
  }
}

function refusesRow(error: unknown): error is Error {
  if (!(error instanceof Error) || !('errcode' in error)) return false;
  return typeof error.errcode === 'number' && REFUSED_ROW.has(error.errcode & 0xff);
}
