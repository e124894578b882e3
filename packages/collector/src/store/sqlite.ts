import type { LocalDate } from '@vhcs/contract';
import type { Timer } from '../capabilities.ts';
import { nodeTimer } from '../node-timer.ts';
import { Batcher } from './batcher.ts';
import { checkRating } from './check-rating.ts';
import { observedCommit, type CommitObserver } from './commit-observer.ts';
import type { HeldRatings } from './held-ratings.ts';
import { isDamage, openingError } from './opening-error.ts';
import { RatingPacker } from './rating-batch.ts';
import { ReceivedCounts } from './received-counts.ts';
import { sha256 } from './sha256-node.ts';
import { AuditedSql } from './sql/audited-sql.ts';
import { sqlAreas } from './sql/sql-areas.ts';
import { SqliteHeldRatings } from './sql/sqlite-held-ratings.ts';
import { SqliteSqlDatabase } from './sql/sqlite-sql-database.ts';
import { RollupReader } from './sqlite-rollup.ts';
import { StarsReader } from './sqlite-stars.ts';
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
} from './store.ts';
import type { SaveReply } from './writer-calls.ts';

/** Name of the store's file in the data folder. */
export const STORE_FILE = 'ratings.sqlite';

/** How long to wait for another process that holds the file, in milliseconds. */
export const DEFAULT_BUSY_TIMEOUT_MS = 5_000;

/** Batches that are with the thread that writes; those that wait there share a commit. */
const BATCHES_UNDERWAY = 8;

/** Where the embedded store keeps its file. */
export interface SqliteStoreOptions {
  /** File of the database, created if absent; its folder must exist. */
  readonly path: string;
  /** How long to wait for another process that holds the file. Default: 5,000. */
  readonly busyTimeoutMs?: number;
  /** Sees every commit. Default: nobody does. */
  readonly commits?: CommitObserver;
  /** Says when to look for what other processes release. Default: that of Node. */
  readonly timer?: Timer;
}

/**
 * Opens the embedded store, in one SQLite file. A thread of its own writes, in group commits that
 * are on disk before a rating is acknowledged; figures are read here. One process at a time may
 * have the file open as a store; commands beside it may read and write what is not a rating, and
 * decide on what is held.
 *
 * @throws when the file cannot be opened, or was written by a newer program
 */
export async function openSqliteStore(options: SqliteStoreOptions): Promise<Store> {
  const { commits, timer = nodeTimer, ...file } = options;
  const sql = await SqliteSqlDatabase.open({ busyTimeoutMs: DEFAULT_BUSY_TIMEOUT_MS, ...file });
  try {
    const received = await ReceivedCounts.read(sql, timer);
    return Object.assign(new SqliteRatings({ sql, received, commits }), sqlAreas(sql));
  } catch (error) {
    await sql.close();
    throw openingError(options.path, error);
  }
}

interface SqliteParts {
  readonly sql: SqliteSqlDatabase;
  readonly received: ReceivedCounts;
  readonly commits: CommitObserver | undefined;
}

class SqliteRatings implements RatingStore {
  readonly held: HeldRatings;
  readonly #sql: SqliteSqlDatabase;
  readonly #rollup: RollupReader;
  readonly #stars: StarsReader;
  /** Changed only after a commit. */
  readonly #received: ReceivedCounts;
  readonly #batcher: Batcher<AdmittedRating, SaveOutcome>;
  readonly #packer = new RatingPacker();
  /** That a rating met a damaged page: it stays so until another file is put in its place. */
  #damage: Error | undefined;
  #closing: Promise<unknown> = Promise.resolve();
  #closings = 0;
  #closed: Promise<void> | undefined;

  constructor({ sql, received, commits }: SqliteParts) {
    this.#sql = sql;
    this.#rollup = new RollupReader(sql.db);
    this.#stars = new StarsReader(sql.db);
    this.#received = received;
    this.held = new SqliteHeldRatings(new AuditedSql(sql, sha256), received);
    const commit = observedCommit((ratings) => this.#commit(ratings), commits);
    const check = (rating: AdmittedRating): void => {
      sql.checkOpen();
      checkRating(rating);
    };
    this.#batcher = new Batcher({ commit, check, slots: BATCHES_UNDERWAY });
    commits?.opened(() => this.#batcher.waiting);
  }

  save(rating: AdmittedRating): Promise<SaveOutcome> {
    return this.#batcher.add(rating);
  }

  received(series: SeriesKey): number {
    this.#sql.checkOpen();
    return this.#received.of(series);
  }

  published(series: SeriesKey, months?: MonthRange): Promise<Tally | undefined> {
    return this.#read(() => this.#rollup.read(series, months));
  }

  publishedByMonth(series: SeriesKey): Promise<readonly MonthTally[]> {
    return this.#read(() => this.#rollup.readMonths(series));
  }

  articleStars(article: string): Promise<StarCounts> {
    return this.#read(() => this.#stars.of(article));
  }

  get closings(): number {
    return this.#closings;
  }

  async closeBatches(today: LocalDate, minimum: number): Promise<readonly ClosedBatch[]> {
    this.#sql.checkOpen();
    const batches = this.#closing.then(() =>
      this.#sql.link.call('closeBatches', { today, minimum }),
    );
    this.#closing = batches.then(
      () => (this.#closings += 1),
      () => undefined,
    );
    await this.#closing;
    return batches;
  }

  async ready(): Promise<void> {
    this.#sql.checkOpen();
    if (this.#damage) throw this.#damage;
    await this.#sql.link.call('probe', null);
  }

  close(): Promise<void> {
    this.#sql.refuse();
    this.#received.stop();
    this.#closed ??= this.#end();
    return this.#closed;
  }

  async #end(): Promise<void> {
    await this.#batcher.idle();
    await this.#closing;
    await this.#sql.close();
  }

  /** Reads at once; what it throws rejects. */
  #read<Result>(read: () => Result): Promise<Result> {
    return new Promise((resolve) => {
      this.#sql.checkOpen();
      resolve(read());
    });
  }

  async #commit(ratings: readonly AdmittedRating[]): Promise<readonly SaveReply[]> {
    const replies = await this.#sql.link
      .call('save', this.#packer.pack(ratings))
      .catch((error: unknown) => {
        if (isDamage(error)) this.#damage = error;
        throw error;
      });
    ratings.forEach((rating, index) => {
      const reply = replies[index];
      if (reply && 'kind' in reply && reply.kind === 'stored')
        this.#received.add(rating, countedChange(rating));
    });
    return replies;
  }
}

const countedChange = ({ hold, replaces }: AdmittedRating): number =>
  (hold ? 0 : 1) - (replaces ? 1 : 0);
