import { localDateAt } from '@vhcs/contract';
import { createKey } from '../create-key.ts';
import { VhcsError } from '../errors.ts';
import { pause } from '../limited.ts';
import type { RatingInput } from '../ratings.ts';
import type { Transport } from '../transport.ts';
import { alone } from './alone.ts';
import { deliver, type Delivery } from './delivery.ts';
import type { Entry, SealedRecord } from './entry.ts';
import { page } from './page.ts';
import type { AddOptions, Queue, QueueOptions, QueueState } from './queue.ts';
import { Shelf } from './shelf.ts';

/** Shortest pause after a try in vain, a wish of the collector aside. */
const SHORTEST_PAUSE_MS = 1_000;
/** By as much the first pause may be longer; each further one by twice as much. */
const FIRST_SPREAD_MS = 15_000;
const LONGEST_SPREAD_MS = 300_000;
const MAX_PENDING = 10_000;

/** The one implementation of `Queue`: a shelf of ratings, and a loop that empties it. */
export class RatingQueue implements Queue {
  readonly #options: QueueOptions;
  readonly #name: string;
  readonly #shelf = new Shelf();
  /** Keys of what was kept by this page and never tried, by id. */
  readonly #untried = new Map<number, string>();
  /** Ends when all that changes the shelf has been done, one after the other. */
  #turn: Promise<unknown>;
  #arriving = 0;
  #looping: Promise<void> | undefined;
  #isLoaded = false;
  #isResting = false;
  #isClosed = false;
  /** Tries in vain since the last rating that was stored. */
  #tries = 0;
  #retryAfterMs = 0;
  #rest = new AbortController();
  #code: string | undefined;

  constructor(options: QueueOptions) {
    this.#options = options;
    this.#name = options.name ?? 'vhcs';
    this.#turn = this.#open();
    page.addEventListener?.('online', this.flush);
    this.flush();
  }

  get state(): QueueState {
    const failed = this.#shelf.refused.size;
    const pending = this.#shelf.pending.size + this.#arriving;
    return {
      kind: this.#kind,
      pending,
      failed,
      code: this.#code,
      isDurable: this.#shelf.isDurable,
    };
  }

  get #kind(): QueueState['kind'] {
    if (this.#shelf.pending.size + this.#arriving > 0) {
      return this.#isResting || !this.#transport ? 'pending' : 'sending';
    }
    if (!this.#isLoaded) return 'opening';
    return this.#shelf.refused.size > 0 ? 'failed' : 'idle';
  }

  async add(
    rating: RatingInput,
    { idempotencyKey: key = this.#newKey() }: AddOptions = {},
  ): Promise<string> {
    const { maxPending = MAX_PENDING } = this.#options;
    if (this.state.pending >= maxPending) {
      throw new VhcsError(`queue ${this.#name}: full; it takes ${maxPending} ratings`, {
        kind: 'queue',
        code: 'queue-full',
        idempotencyKey: key,
      });
    }
    const entry = { key, rating: this.#dated(rating) };
    this.#arriving++;
    this.#changed();
    await this.#inTurn(async () => {
      this.#untried.set(await this.#shelf.put(await this.#seal(entry)), key);
      this.#arriving--;
    });
    this.#goOn();
    return key;
  }

  async replace(
    earlier: string,
    rating: RatingInput,
    { idempotencyKey: key = this.#newKey() }: AddOptions = {},
  ): Promise<string> {
    const dated = this.#dated(rating);
    const isChanged = await this.#inTurn(async () => {
      const [id] = [...this.#untried].find(([, untried]) => untried === earlier) ?? [];
      const record = await this.#seal({ key, rating: dated });
      // What has never left is simply changed.
      if (id === undefined || !this.#untried.has(id)) return false;
      this.#untried.set(id, key);
      await this.#shelf.put(record, id);
      return true;
    });
    return isChanged ? key : this.add({ ...dated, replaces: earlier }, { idempotencyKey: key });
  }

  readonly flush = (): void => {
    this.#rest.abort();
    this.#looping ??= this.#loop();
  };

  async retry(): Promise<void> {
    await this.#forRefused((id, record) => this.#shelf.put({ ...record, code: undefined }, id));
    this.#goOn();
  }

  discard(): Promise<void> {
    return this.#forRefused((id) => this.#shelf.remove(id));
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    page.removeEventListener?.('online', this.flush);
    this.#rest.abort();
    await this.#looping;
    await this.#turn;
    this.#shelf.close();
  }

  async #open(): Promise<void> {
    await this.#shelf.open(this.#name, this.#options.keep ?? 'session');
    await this.#load();
    this.#isLoaded = true;
    this.#changed();
  }

  /** A pass that is under way comes to what is new by itself. */
  #goOn(): void {
    if (this.#isResting || !this.#looping) this.flush();
  }

  #load(): Promise<void> {
    return this.#shelf.load(this.#now());
  }

  /** Sends until nothing waits. */
  async #loop(): Promise<void> {
    const { sleep = pause, random = Math.random } = this.#options;
    await this.#turn;
    for (;;) {
      // Whatever asks for a try from here on ends the pause after this one before it begins.
      this.#rest = new AbortController();
      const { signal } = this.#rest;
      const isStuck = await this.#pass();
      this.#changed();
      if (this.#isClosed || (this.state.pending === 0 && !signal.aborted)) break;
      if (!isStuck) continue;
      const spreadMs = Math.min(FIRST_SPREAD_MS * 2 ** this.#tries, LONGEST_SPREAD_MS);
      this.#isResting = true;
      this.#changed();
      await sleep(this.#retryAfterMs + SHORTEST_PAUSE_MS + random() * spreadMs, signal);
      this.#isResting = false;
    }
    this.#looping = undefined;
  }

  /** Tries what waits, in its order; whether some of it has to wait longer. */
  #pass(): Promise<boolean> {
    const pass = async (): Promise<boolean> => {
      await this.#inTurn(() => this.#load());
      this.#retryAfterMs = 0;
      let isStuck = false;
      for (const id of this.#shelf.pending.keys()) {
        const transport = this.#transport;
        if (this.#isClosed || !transport) return true;
        const kind = await this.#try(id, transport);
        isStuck ||= kind === 'skip' || kind === 'later';
        if (kind === 'later') break;
      }
      return isStuck;
    };
    return this.#shelf.isShared ? alone(this.#name, pass) : pass();
  }

  async #try(id: number, transport: Transport): Promise<Delivery['kind']> {
    this.#untried.delete(id);
    const { onStored, onError } = this.#options;
    const means = { transport, shelf: this.#shelf, newKey: this.#newKey, now: this.#now };
    const delivery = await deliver(id, means);
    if (delivery.kind === 'stored') {
      this.#tries = 0;
      this.#code = undefined;
      tell(() => onStored?.(delivery.receipt));
    } else if (delivery.kind !== 'lost') {
      const { code, retryAfterMs = 0 } = delivery.error as Partial<VhcsError>;
      if (delivery.kind === 'refused') this.#code = code;
      else {
        this.#tries++;
        this.#retryAfterMs = retryAfterMs;
      }
      tell(() => onError?.(delivery.error));
    }
    this.#changed();
    return delivery.kind;
  }

  /** The way to the collector, when there is one now. */
  get #transport(): Transport | undefined {
    const { transport } = this.#options;
    if (page.navigator?.onLine === false) return undefined;
    return typeof transport === 'function' ? transport() : transport;
  }

  readonly #now = (): number => (this.#options.now ?? Date.now)();

  readonly #newKey = (): string => createKey(this.#now);

  #dated(rating: RatingInput): RatingInput {
    return { ...rating, localDate: rating.localDate ?? localDateAt(this.#now()) };
  }

  #seal(entry: Entry): Promise<SealedRecord> {
    return this.#shelf.seal(entry, this.#now());
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#turn.then(work);
    this.#turn = done;
    return done;
  }

  async #forRefused(work: (id: number, record: SealedRecord) => Promise<unknown>): Promise<void> {
    await this.#inTurn(async () => {
      for (const [id, record] of [...this.#shelf.refused]) await work(id, record);
    });
    this.#code = undefined;
    this.#changed();
  }

  #changed(): void {
    tell(() => this.#options.onChange?.(this.state));
  }
}

/** Whoever listens badly does not stop the queue. */
function tell(listener: () => void): void {
  void Promise.resolve().then(listener);
}
