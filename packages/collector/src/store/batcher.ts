import { StoreUnavailableError } from './store.ts';

const DEFAULT_MAX_BATCH = 512;
const DEFAULT_MAX_WAITING = 10_000;
const DEFAULT_EAGER_BATCH = 16;

/** How a batcher commits, and how much it takes on. */
export interface BatcherOptions<Item, Result> {
  /**
   * Writes a batch and answers for each of its items, in their order, once all of it is durable.
   * An error in the list refuses one item; a rejection refuses them all.
   */
  readonly commit: (items: readonly Item[]) => Promise<readonly (Result | Error)[]>;
  /** Throws for an item that is not to go into any commit. Default: none is. */
  readonly check?: (item: Item) => void;
  /** Most items of one commit. Default: 512. */
  readonly maxBatch?: number;
  /** Most items that wait for a commit; above it `add` refuses. Default: 10,000. */
  readonly maxWaiting?: number;
  /** Batches on their way at once. Default: 1. */
  readonly slots?: number;
  /**
   * Items that go out at once when a slot is free, in the middle of a turn of the event loop.
   * Without it a burst would be taken whole, then committed whole, and the two would never overlap.
   * Default: 16.
   */
  readonly eagerBatch?: number;
}

interface Waiting<Item, Result> {
  readonly item: Item;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Group commit without a timer: while one commit runs the next batch gathers, so batches grow with
 * the load and an idle store answers at once.
 */
export class Batcher<Item, Result> {
  readonly #options: Required<BatcherOptions<Item, Result>>;
  #waiting: Waiting<Item, Result>[] = [];
  #running = 0;
  #isScheduled = false;
  #onIdle: (() => void)[] = [];

  constructor(options: BatcherOptions<Item, Result>) {
    this.#options = {
      maxBatch: DEFAULT_MAX_BATCH,
      maxWaiting: DEFAULT_MAX_WAITING,
      slots: 1,
      eagerBatch: DEFAULT_EAGER_BATCH,
      check: () => undefined,
      ...options,
    };
  }

  /** How many items wait for a commit; those of a running one do not count. */
  get waiting(): number {
    return this.#waiting.length;
  }

  /**
   * Puts an item into the next commit, and answers once it is durable.
   *
   * @throws StoreUnavailableError when too many items wait already; what `check` throws
   */
  add(item: Item): Promise<Result> {
    return new Promise((resolve, reject) => {
      this.#admit(item);
      this.#waiting.push({ item, resolve, reject });
      if (this.#waiting.length >= this.#options.eagerBatch) this.#flush();
      else this.#schedule();
    });
  }

  #admit(item: Item): void {
    const { check, maxWaiting } = this.#options;
    check(item);
    if (this.#waiting.length < maxWaiting) return;
    const count = String(this.#waiting.length);
    throw new StoreUnavailableError(`Saving a rating: ${count} wait already. Send it again later.`);
  }

  /** Resolves once nothing waits and no commit runs. */
  idle(): Promise<void> {
    return new Promise((resolve) => {
      this.#onIdle.push(resolve);
      this.#schedule();
    });
  }

  /** An immediate, not a microtask: what this turn of the event loop still brings shares the commit. */
  #schedule(): void {
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    setImmediate(() => {
      this.#isScheduled = false;
      this.#flush();
    });
  }

  #flush(): void {
    while (this.#running < this.#options.slots && this.#waiting.length > 0) {
      void this.#send(this.#waiting.splice(0, this.#options.maxBatch));
    }
    if (this.#running > 0) return;
    for (const resolve of this.#onIdle.splice(0)) resolve();
  }

  async #send(batch: readonly Waiting<Item, Result>[]): Promise<void> {
    this.#running += 1;
    let results: readonly (Result | Error)[];
    try {
      results = await this.#options.commit(batch.map(({ item }) => item));
    } catch (error) {
      for (const { reject } of batch) reject(error);
      return;
    } finally {
      this.#running -= 1;
      this.#goOn();
    }
    batch.forEach((waiting, index) => {
      settle(waiting, results[index]);
    });
  }

  /** What gathered meanwhile goes out before answers are given, which takes as long as a commit. */
  #goOn(): void {
    if (this.#waiting.length > 0) this.#flush();
    else this.#schedule();
  }
}

function settle<Item, Result>(
  { resolve, reject }: Waiting<Item, Result>,
  result: Result | Error | undefined,
): void {
  if (result instanceof Error) reject(result);
  else if (result === undefined) reject(new Error('A commit gave no answer for one of its items.'));
  else resolve(result);
}
