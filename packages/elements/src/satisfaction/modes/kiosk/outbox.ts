import { createKey, isVhcsError, type Transport } from '@vhcs/client';
import { createQueue, type Queue } from '@vhcs/client/queue';
import type { Receipt } from '@vhcs/contract';
import type { RatingDraft } from '../../rating.ts';

/** Kiosks of one origin share what waits. */
const NAME = 'vhcs-kiosk';

/** A rating in an outbox, by which it can be replaced. */
export interface Posted {
  /** What it says now. */
  readonly rating: RatingDraft;
  /** Under which it is sent. */
  readonly key: string;
}

/** How an outbox sends, and who hears of it. */
export interface OutboxOptions {
  readonly client: () => Transport | undefined;
  readonly onStored: (receipt: Receipt) => void;
  readonly onError: (error: unknown) => void;
  /** Something changed that is shown. */
  readonly onChange: () => void;
}

/**
 * Takes ratings at once, and sees to it that each reaches the collector once, also when the kiosk
 * loses its power: they lie on its disk until they are stored.
 */
export class Outbox {
  readonly #options: OutboxOptions;
  #queue: Queue | undefined;
  #refusal: string | undefined;

  constructor(options: OutboxOptions) {
    this.#options = options;
  }

  /** How many wait because a try failed or there is no network. */
  get waiting(): number {
    const { kind = 'idle', pending = 0 } = this.#queue?.state ?? {};
    return kind === 'pending' || pending > 1 ? pending : 0;
  }

  /** Code of the last refusal for good, until a rating is taken again. */
  get refusal(): string | undefined {
    return this.#queue?.state.code ?? this.#refusal;
  }

  /** Whether what waits would be lost with the power: the page has no https, or no storage. */
  get isVolatile(): boolean {
    const { kind = 'opening', isDurable } = this.#queue?.state ?? {};
    return kind !== 'opening' && !isDurable;
  }

  /** Sends what lies there from earlier, what was refused then included. */
  open(): void {
    void this.#opened.retry();
  }

  post(rating: RatingDraft): Posted {
    const idempotencyKey = createKey();
    this.#opened.add(rating, { idempotencyKey }).catch(this.#onFull);
    return { rating, key: idempotencyKey };
  }

  /** Posts a rating in place of an earlier one of the same visitor: only the last counts. */
  replace(earlier: Posted, rating: RatingDraft): Posted {
    const idempotencyKey = createKey();
    this.#opened.replace(earlier.key, rating, { idempotencyKey }).catch(this.#onFull);
    return { rating, key: idempotencyKey };
  }

  /** Sends no more until it is asked for again. What only lies in memory is sent all the same. */
  close(): void {
    if (this.isVolatile) return;
    void this.#queue?.close();
    this.#queue = undefined;
  }

  get #opened(): Queue {
    this.#queue ??= createQueue({
      transport: this.#options.client,
      name: NAME,
      keep: 'device',
      onStored: this.#onStored,
      onError: this.#options.onError,
      onChange: this.#options.onChange,
    });
    return this.#queue;
  }

  readonly #onStored = (receipt: Receipt): void => {
    this.#refusal = undefined;
    this.#options.onStored(receipt);
  };

  readonly #onFull = (error: unknown): void => {
    this.#refusal = isVhcsError(error) ? error.code : undefined;
    this.#options.onError(error);
    this.#options.onChange();
  };
}
