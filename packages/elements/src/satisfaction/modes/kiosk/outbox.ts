import { createKey, isVhcsError, submitRating, type Transport } from '@vhcs/client';
import type { Receipt } from '@vhcs/contract';
import type { RatingDraft } from '../../rating.ts';

/** First pause after a try that may be repeated; each further one is twice as long. */
const FIRST_PAUSE_MS = 15_000;
const LONGEST_PAUSE_MS = 300_000;

/** A rating in an outbox, by which it can be replaced. */
export interface Posted {
  /** What it says now. */
  readonly rating: RatingDraft;
}

/** Takes ratings at once, and sees to it that each reaches the collector once. */
export interface Outbox {
  /** How many wait because a try failed or there is no network. */
  readonly waiting: number;
  /** Code of the last refusal for good, until a rating is taken again. */
  readonly refusal: string | undefined;
  post(rating: RatingDraft): Posted;
  /** Posts a rating in place of an earlier one of the same visitor: only the last counts. */
  replace(earlier: Posted, rating: RatingDraft): Posted;
}

/** How an outbox sends, and who hears of it. */
export interface OutboxOptions {
  readonly client: () => Transport | undefined;
  readonly onStored: (receipt: Receipt) => void;
  readonly onError: (error: unknown) => void;
  /** Something changed that is shown. */
  readonly onChange: () => void;
}

interface Entry extends Posted {
  rating: RatingDraft;
  /** Made at the first try, and kept for all further ones. */
  key?: string;
  /** The rating that this one replaces. */
  readonly earlier?: Entry;
  state: 'new' | 'tried' | 'stored' | 'refused';
}

/** An outbox that lasts as long as the page; ratings go out one after the other, in their order. */
export class MemoryOutbox implements Outbox {
  refusal: string | undefined;
  readonly #options: OutboxOptions;
  readonly #entries: Entry[] = [];
  #isSending = false;
  #pauseMs = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: OutboxOptions) {
    this.#options = options;
  }

  get waiting(): number {
    return this.#pauseMs > 0 || !navigator.onLine ? this.#entries.length : 0;
  }

  post(rating: RatingDraft): Posted {
    return this.#add({ rating, state: 'new' });
  }

  replace(earlier: Posted, rating: RatingDraft): Posted {
    const entry = this.#entries.find((other) => other === earlier);
    // What has never left is simply changed.
    if (entry?.state === 'new') {
      entry.rating = rating;
      return entry;
    }
    return this.#add({ rating, state: 'new', earlier: earlier as Entry });
  }

  #add(entry: Entry): Posted {
    this.#entries.push(entry);
    this.#resume();
    return entry;
  }

  readonly #resume = (): void => {
    clearTimeout(this.#timer);
    removeEventListener('online', this.#resume);
    void this.#sendAll();
  };

  async #sendAll(): Promise<void> {
    if (this.#isSending) return;
    this.#isSending = true;
    for (let entry = this.#entries[0]; entry; entry = this.#entries[0]) {
      if (!(await this.#send(entry))) {
        this.#rest();
        break;
      }
      this.#entries.shift();
      this.#pauseMs = 0;
      this.#options.onChange();
    }
    this.#isSending = false;
  }

  /** Whether it is settled: stored, or refused for good. */
  async #send(entry: Entry): Promise<boolean> {
    const client = this.#options.client();
    if (!client || !navigator.onLine) return false;
    entry.state = 'tried';
    entry.key ??= (client.createKey ?? createKey)();
    const replaces = entry.earlier?.state === 'stored' ? entry.earlier.key : undefined;
    try {
      const rating = { ...entry.rating, replaces };
      const receipt = await submitRating(client, rating, { idempotencyKey: entry.key });
      entry.state = 'stored';
      this.refusal = undefined;
      this.#options.onStored(receipt);
      return true;
    } catch (error) {
      this.#options.onError(error);
      return this.#settle(entry, error);
    }
  }

  #settle(entry: Entry, error: unknown): boolean {
    const { status, code, field } = isVhcsError(error) ? error : {};
    if (status === undefined || !/^4(?!08|29)/.test(String(status))) return false;
    if (field === '/localDate' && entry.rating.localDate) {
      // The clock of this device is ahead: the collector's own day is taken.
      entry.rating = { ...entry.rating, localDate: undefined };
      return false;
    }
    entry.state = 'refused';
    this.refusal = code ?? String(status);
    return true;
  }

  /** Until there is a network again, at the longest for a while. */
  #rest(): void {
    this.#pauseMs = Math.min(2 * this.#pauseMs || FIRST_PAUSE_MS, LONGEST_PAUSE_MS);
    this.#timer = setTimeout(this.#resume, this.#pauseMs);
    addEventListener('online', this.#resume, { once: true });
    this.#options.onChange();
  }
}
