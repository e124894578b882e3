import type { LocalDate } from '@vhcs/contract';
import type pg from 'pg';
import { Batcher } from '../batcher.ts';
import { checkRating } from '../check-rating.ts';
import { observedCommit, type CommitObserver } from '../commit-observer.ts';
import type { HeldRatings } from '../held-ratings.ts';
import { seriesValues } from '../series.ts';
import { sha256 } from '../sha256-node.ts';
import { AuditedSql } from '../sql/audited-sql.ts';
import { sqlAreas } from '../sql/sql-areas.ts';
import type {
  AdmittedRating,
  ClosedBatch,
  MonthRange,
  MonthTally,
  RatingStore,
  SaveOutcome,
  SeriesKey,
  StarCounts,
  Store,
  Tally,
} from '../store.ts';
import type { SaveReply } from '../writer-calls.ts';
import { closeBatches } from './postgres-closing.ts';
import { createPool, unavailable } from './postgres-connection.ts';
import { takesManyUnits } from './postgres-engine.ts';
import { migratePostgres } from './postgres-migrate.ts';
import { readMonths, readRollup } from './postgres-rollup.ts';
import { RatingSaver } from './postgres-saving.ts';
import { PostgresHeldRatings } from './postgres-held-ratings.ts';
import { outlinesOf, tryStoring } from './postgres-trial.ts';
import { PostgresSqlDatabase } from './postgres-sql-database.ts';

/**
 * Batches are committed one after another: two at once are smaller, and so dearer, than one that
 * gathers while the other is on its way, on fast disks and slow ones.
 */
const SAVING_CONNECTIONS = 1;

const receivedSql =
  'SELECT n FROM received WHERE unit = $1 AND survey = $2 AND version = $3 AND series = $4';

/** Stars lie with the units whose visitors gave them: all of them are asked. */
const starsSql = `
  SELECT value, sum(n) AS n FROM article_stars WHERE article = $1
  GROUP BY value HAVING sum(n) > 0`;

/** Where the database is, and how it is written. */
export interface PostgresStoreOptions {
  /** Address, `postgres://user:password@host:5432/database`. */
  readonly url: string;
  /** `SavingOptions.atOnce`. Default: whether the server is a single PostgreSQL. */
  readonly atOnce?: boolean;
  /** Sees every commit. Default: nobody does. */
  readonly commits?: CommitObserver;
}

/**
 * Opens a store in PostgreSQL, or in an engine that speaks its protocol. Any number of processes
 * may share one.
 *
 * @throws when it cannot be reached, or was written by a newer program
 */
export async function openPostgresStore(options: PostgresStoreOptions): Promise<Store> {
  const sql = new PostgresSqlDatabase(options.url);
  try {
    await migratePostgres(sql.pool);
    const atOnce = options.atOnce ?? (await takesManyUnits(sql.pool));
    return Object.assign(new PostgresRatings(sql, { ...options, atOnce }), sqlAreas(sql));
  } catch (cause) {
    await sql.close();
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`Opening the store in PostgreSQL: ${reason}`, { cause });
  }
}

class PostgresRatings implements RatingStore {
  readonly held: HeldRatings;
  readonly #sql: PostgresSqlDatabase;
  readonly #saving: pg.Pool;
  readonly #batcher: Batcher<AdmittedRating, SaveOutcome>;
  #closing: Promise<unknown> = Promise.resolve();
  #closings = 0;
  /** What was refused last, until it could be stored. */
  #failed: readonly AdmittedRating[] | undefined;
  #trial: Promise<void> | undefined;
  #closed: Promise<void> | undefined;

  constructor(
    sql: PostgresSqlDatabase,
    { url, atOnce, commits }: PostgresStoreOptions & { atOnce: boolean },
  ) {
    this.held = new PostgresHeldRatings(new AuditedSql(sql, sha256));
    this.#sql = sql;
    this.#saving = createPool(url, SAVING_CONNECTIONS);
    const saver = new RatingSaver(this.#saving, { atOnce });
    const commit = observedCommit((ratings) => this.#commit(saver, ratings), commits);
    const check = (rating: AdmittedRating): void => {
      sql.checkOpen();
      checkRating(rating);
    };
    this.#batcher = new Batcher({ commit, check });
    commits?.opened(() => this.#batcher.waiting);
  }

  get closings(): number {
    return this.#closings;
  }

  save(rating: AdmittedRating): Promise<SaveOutcome> {
    return this.#batcher.add(rating);
  }

  received(series: SeriesKey): Promise<number> {
    return this.#read(async (pool) => {
      const { rows } = await pool.query<CountRow>(receivedSql, [...seriesValues(series)]);
      return rows[0]?.n ?? 0;
    });
  }

  published(series: SeriesKey, months?: MonthRange): Promise<Tally | undefined> {
    return this.#read((pool) => readRollup(pool, series, months));
  }

  publishedByMonth(series: SeriesKey): Promise<readonly MonthTally[]> {
    return this.#read((pool) => readMonths(pool, series));
  }

  articleStars(article: string): Promise<StarCounts> {
    return this.#read(async (pool) => {
      const { rows } = await pool.query<CountRow>(starsSql, [article]);
      return new Map(rows.map(({ value, n }) => [value, n]));
    });
  }

  async closeBatches(today: LocalDate, minimum: number): Promise<readonly ClosedBatch[]> {
    const batches = this.#read((pool) => closeBatches(pool, { today, minimum }));
    this.#closing = Promise.allSettled([this.#closing, batches]);
    const closed = await batches;
    this.#closings += 1;
    return closed;
  }

  /** After a failure it tries whether what failed could be stored now; all who ask meanwhile share it. */
  ready(): Promise<void> {
    this.#trial ??= this.#askForReadiness().finally(() => {
      this.#trial = undefined;
    });
    return this.#trial;
  }

  close(): Promise<void> {
    this.#sql.refuse();
    this.#closed ??= this.#end();
    return this.#closed;
  }

  async #askForReadiness(): Promise<void> {
    const failed = this.#failed;
    await this.#read<unknown>((pool) =>
      failed ? tryStoring(pool, failed) : pool.query('SELECT version FROM schema_version'),
    );
    // Others may have failed meanwhile.
    if (this.#failed === failed) this.#failed = undefined;
  }

  async #end(): Promise<void> {
    await this.#batcher.idle();
    await this.#closing;
    await Promise.all([this.#saving.end(), this.#sql.close()]);
  }

  async #commit(
    saver: RatingSaver,
    ratings: readonly AdmittedRating[],
  ): Promise<readonly SaveReply[]> {
    try {
      return await saver.save(ratings);
    } catch (error) {
      this.#failed = outlinesOf(ratings);
      throw unavailable(error);
    }
  }

  async #read<Result>(read: (pool: pg.Pool) => Promise<Result>): Promise<Result> {
    this.#sql.checkOpen();
    try {
      return await read(this.#sql.pool);
    } catch (error) {
      throw unavailable(error);
    }
  }
}

interface CountRow {
  readonly value: number;
  readonly n: number;
}
