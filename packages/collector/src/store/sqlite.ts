import type { LocalDate } from '@vhcs/contract';
import { Batcher } from './batcher.ts';
import { checkRating } from './check-rating.ts';
import { observedCommit, type CommitObserver } from './commit-observer.ts';
import type { Installation } from './installations.ts';
import { packRatings } from './rating-batch.ts';
import { seriesText } from './series.ts';
import { openReader } from './sqlite-connection.ts';
import type { SqliteDatabase } from './sqlite-driver.ts';
import { InstallationReader } from './sqlite-installations.ts';
import { RollupReader } from './sqlite-rollup.ts';
import { StarsReader } from './sqlite-stars.ts';
import { startThread } from './start-thread.ts';
import {
  StoreUnavailableError,
  type AdmittedRating,
  type ClosedBatch,
  type MonthRange,
  type MonthTally,
  type SaveOutcome,
  type SeriesKey,
  type StarCounts,
  type Store,
  type Tally,
} from './store.ts';
import type { ReceivedCount, SaveReply } from './writer-calls.ts';
import { WriterLink } from './writer-link.ts';

/** Name of the store's file in the data folder. */
export const STORE_FILE = 'ratings.sqlite';

const DEFAULT_BUSY_TIMEOUT_MS = 5_000;

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
  const location = { busyTimeoutMs: DEFAULT_BUSY_TIMEOUT_MS, ...file };
  const link = new WriterLink(startThread('sqlite-worker', location));
  try {
    const received = await link.call('received', null);
    return new SqliteStore({ link, received, commits, db: await openReader(location) });
  } catch (error) {
    await link.stop();
    const cause = error instanceof StoreUnavailableError ? error.cause : error;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`Opening the store at ${options.path}: ${reason}`, { cause });
  }
}

interface SqliteParts {
  readonly link: WriterLink;
  readonly db: SqliteDatabase;
  readonly received: readonly ReceivedCount[];
  readonly commits: CommitObserver | undefined;
}

class SqliteStore implements Store {
  readonly #link: WriterLink;
  readonly #db: SqliteDatabase;
  readonly #rollup: RollupReader;
  readonly #stars: StarsReader;
  readonly #installations: InstallationReader;
  /** Counted ratings by series, published and open; changed only after a commit. */
  readonly #received: Map<string, number>;
  readonly #batcher: Batcher<AdmittedRating, SaveOutcome>;
  #closing: Promise<unknown> = Promise.resolve();
  #closings = 0;
  #closed: Promise<void> | undefined;

  constructor({ link, db, received, commits }: SqliteParts) {
    this.#link = link;
    this.#db = db;
    this.#rollup = new RollupReader(db);
    this.#stars = new StarsReader(db);
    this.#installations = new InstallationReader(db);
    this.#received = new Map(received.map((count) => [seriesText(count), count.n]));
    const commit = observedCommit((ratings) => this.#commit(ratings), commits);
    this.#batcher = new Batcher({ commit });
    commits?.opened(() => this.#batcher.waiting);
  }

  async save(rating: AdmittedRating): Promise<SaveOutcome> {
    this.#checkOpen();
    checkRating(rating);
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

  async keepInstallation(report: Installation): Promise<void> {
    this.#checkOpen();
    await this.#link.call('keepInstallation', report);
  }

  hasInstallation(origin: string, day: LocalDate): Promise<boolean> {
    return this.#read(() => this.#installations.ofDay(origin, day).length > 0);
  }

  installations(since: LocalDate): Promise<readonly Installation[]> {
    return this.#read(() => this.#installations.since(since));
  }

  async forgetInstallations(before: LocalDate): Promise<void> {
    this.#checkOpen();
    await this.#link.call('forgetInstallations', before);
  }

  get closings(): number {
    return this.#closings;
  }

  async closeBatches(today: LocalDate, minimum: number): Promise<readonly ClosedBatch[]> {
    this.#checkOpen();
    const batches = this.#closing.then(() => this.#link.call('closeBatches', { today, minimum }));
    this.#closing = batches.then(
      () => (this.#closings += 1),
      () => undefined,
    );
    await this.#closing;
    return batches;
  }

  async ready(): Promise<void> {
    this.#checkOpen();
    await this.#link.call('probe', null);
  }

  close(): Promise<void> {
    this.#closed ??= this.#end();
    return this.#closed;
  }

  async #end(): Promise<void> {
    await this.#batcher.idle();
    await this.#closing;
    this.#db.close();
    await this.#link.stop();
  }

  #checkOpen(): void {
    if (this.#closed) throw new StoreUnavailableError('The store was closed.');
  }

  /** Reads at once; what it throws rejects. */
  #read<Result>(read: () => Result): Promise<Result> {
    return new Promise((resolve) => {
      this.#checkOpen();
      resolve(read());
    });
  }

  async #commit(ratings: readonly AdmittedRating[]): Promise<readonly SaveReply[]> {
    const replies = await this.#link.call('save', packRatings(ratings));
    ratings.forEach((rating, index) => {
      const reply = replies[index];
      if (reply && 'kind' in reply && reply.kind === 'stored') this.#count(rating);
    });
    return replies;
  }

  #count(rating: AdmittedRating): void {
    const series = seriesText(rating);
    const change = (rating.hold ? 0 : 1) - (rating.replaces ? 1 : 0);
    this.#received.set(series, (this.#received.get(series) ?? 0) + change);
  }
}
