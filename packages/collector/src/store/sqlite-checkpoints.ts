import type { Worker } from 'node:worker_threads';
import type { SqliteLocation } from './sqlite-connection.ts';
import type { SqliteDatabase } from './sqlite-driver.ts';
import { startThread } from './start-thread.ts';

/** Writes back what can be without waiting for anybody, while others read and write. */
export const CHECKPOINT = 'PRAGMA wal_checkpoint(PASSIVE)';

/** Some 64 MiB of log. After half as many more ratings wait, after twice as many they wait longer. */
const RATINGS_BETWEEN = 20_000;

/** When the log is written back. */
export interface CheckpointOptions {
  /** Ratings after which it is. Default: 20,000. */
  readonly ratingsBetween?: number;
}

/**
 * Writes the log back into the database in a thread of its own, for pages lie all over the file:
 * on a slow disk that takes seconds, in which no rating would be stored. What came meanwhile is
 * little, and is written back here between two commits, since a log is begun anew only by a commit
 * that finds all of it written back.
 *
 * What cannot be written back stays in the log, and is tried again with later ratings.
 */
export class Checkpoints {
  readonly #db: SqliteDatabase;
  readonly #location: SqliteLocation;
  readonly #ratingsBetween: number;
  #thread: Worker | undefined;
  #ratings = 0;
  #running: Promise<void> | undefined;
  /** Ends what is running; true: next to nothing is left. */
  #end: (isNearlyDone: boolean) => void = () => undefined;

  /** @param db the connection that writes to the file at `location` */
  constructor(
    db: SqliteDatabase,
    location: SqliteLocation,
    { ratingsBetween = RATINGS_BETWEEN }: CheckpointOptions = {},
  ) {
    this.#db = db;
    this.#location = location;
    this.#ratingsBetween = ratingsBetween;
  }

  /** Takes note of ratings that were stored. */
  stored(ratings: number): void {
    this.#ratings += ratings;
    if (this.#ratings < this.#ratingsBetween || this.#running) return;
    this.#ratings = 0;
    this.#running = this.#writeBack().finally(() => {
      this.#running = undefined;
    });
  }

  /** Resolves once nothing is being written back. */
  async idle(): Promise<void> {
    await this.#running;
  }

  /** Ends the thread, once it has written back what it is at. */
  async stop(): Promise<void> {
    await this.idle();
    const thread = this.#thread;
    if (!thread) return;
    const exited = new Promise((resolve) => thread.once('exit', resolve));
    thread.postMessage('stop');
    await exited;
  }

  async #writeBack(): Promise<void> {
    const thread = (this.#thread ??= this.#start());
    const ended = new Promise<boolean>((resolve) => {
      this.#end = resolve;
    });
    thread.postMessage('write back');
    if (!(await ended)) return;
    try {
      this.#db.prepare(CHECKPOINT).all();
    } catch {
      // The next commit meets the same disk, and says so.
    }
  }

  #start(): Worker {
    const thread = startThread('sqlite-checkpoint-worker', this.#location);
    thread.on('message', (isNearlyDone: boolean) => {
      this.#end(isNearlyDone);
    });
    // It ends with its error; the next time there is a new one.
    thread.on('error', () => undefined);
    thread.on('exit', () => {
      this.#thread = undefined;
      this.#end(false);
    });
    return thread;
  }
}
