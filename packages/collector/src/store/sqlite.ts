import type { LocalDate } from '@vhcs/contract';
import { Batcher } from './batcher.ts';
import { checkRating } from './check-rating.ts';
import { observedCommit, type CommitObserver } from './commit-observer.ts';
import type { HeldRatings } from './held-ratings.ts';
import { openingError } from './opening-error.ts';
import { RatingPacker } from './rating-batch.ts';
import { seriesText } from './series.ts';
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
import type { ReceivedCount, SaveReply } from './writer-calls.ts';

/** Name of the store's file in the data folder. */
export const STORE_FILE = 'ratings.sqlite';

const DEFAULT_BUSY_TIMEOUT_MS = 5_000;

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
}

/**
 * Opens the embedded store, in one SQLite file. A thread of its own writes, in group commits that
 * are on disk before a rating is acknowledged; figures are read here. One process at a time may
 * have the file open as a store.
 *
 * @throws when the file cannot be opened, or was written by a newer program
 */
export async function openSqliteStore(options: SqliteStoreOptions): Promise<Store> {
  const { commits, ...file } = options;
  const sql = await SqliteSqlDatabase.open({ busyTimeoutMs: DEFAULT_BUSY_TIMEOUT_MS, ...file });
  try {
    const received = await sql.link.call('received', null);
    return Object.assign(new SqliteRatings({ sql, received, commits }), sqlAreas(sql));
  } catch (error) {
    await sql.close();
    throw openingError(options.path, error);
  }
}

interface SqliteParts {
  readonly sql: SqliteSqlDatabase;
  readonly received: readonly ReceivedCount[];
  readonly commits: CommitObserver | undefined;
}

class SqliteRatings implements RatingStore {
  readonly held: HeldRatings;
  readonly #sql: SqliteSqlDatabase;
  readonly #rollup: RollupReader;
  readonly #stars: StarsReader;
  /** Counted ratings by series, published and open; changed only after a commit. */
  readonly #received: Map<string, number>;
  readonly #batcher: Batcher<AdmittedRating, SaveOutcome>;
  readonly #packer = new RatingPacker();
  #closing: Promise<unknown> = Promise.resolve();
  #closings = 0;
  #closed: Promise<void> | undefined;

  constructor({ sql, received, commits }: SqliteParts) {
    this.#sql = sql;
    this.#rollup = new RollupReader(sql.db);
    this.#stars = new StarsReader(sql.db);
    this.#received = new Map(received.map((count) => [seriesText(count), count.n]));
    this.held = new SqliteHeldRatings(sql, (series, change) => {
      this.#count(series, change);
    });
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

  received(series: SeriesKey): Promise<number> {
    return this.#read(() => this.#received.get(seriesText(series)) ?? 0);
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
    await this.#sql.link.call('probe', null);
  }

  close(): Promise<void> {
    this.#sql.refuse();
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
    const replies = await this.#sql.link.call('save', this.#packer.pack(ratings));
    ratings.forEach((rating, index) => {
      const reply = replies[index];
      if (reply && 'kind' in reply && reply.kind === 'stored')
        this.#count(rating, countedChange(rating));
    });
    return replies;
  }

  #count(series: SeriesKey, change: number): void {
    const text = seriesText(series);
    this.#received.set(text, (this.#received.get(text) ?? 0) + change);
  }
}

const countedChange = ({ hold, replaces }: AdmittedRating): number =>
  (hold ? 0 : 1) - (replaces ? 1 : 0);
