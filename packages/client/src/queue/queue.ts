import type { Receipt } from '@vhcs/contract';
import type { ClientOptions } from '../options.ts';
import type { RatingInput } from '../ratings.ts';
import type { Transport } from '../transport.ts';

/**
 * What a queue is doing.
 *
 * - `opening`: what an earlier page may have left is not known yet
 * - `idle`: nothing waits
 * - `sending`: a try is under way
 * - `pending`: ratings wait for the network, or for a pause to end
 * - `failed`: nothing waits, and the collector has refused some for good
 */
export interface QueueState {
  readonly kind: 'opening' | 'idle' | 'sending' | 'pending' | 'failed';
  /** Ratings that are not stored yet, and may be. */
  readonly pending: number;
  /** Ratings that the collector refused; they are kept until `retry` or `discard`. */
  readonly failed: number;
  /** Code of the last refusal, until a rating is taken again. */
  readonly code?: string | undefined;
  /** Whether what waits outlives the page. False where storage or https is missing. */
  readonly isDurable: boolean;
}

/** How long what was given can be read. */
export type Keeping = 'session' | 'device';

/** How a queue sends and keeps. */
export interface QueueOptions extends Pick<ClientOptions, 'now' | 'random' | 'sleep'> {
  /** The way to the collector, such as a `Client`; a function where it may not be there yet. */
  readonly transport: Transport | (() => Transport | undefined);
  /** Queues of one name and origin share their ratings. Default `vhcs`. */
  readonly name?: string | undefined;
  /**
   * `session` (default): what waits can be read until the tab's session ends, and by nobody after
   * it, as is right for devices that many people use. `device`: until it is sent, as is right for
   * a kiosk that is an operator's own.
   */
  readonly keep?: Keeping | undefined;
  /** With as many ratings kept, waiting or refused, no more are taken. Default 10,000. */
  readonly maxPending?: number | undefined;
  /** A rating was stored by the collector; also one that an earlier page had taken. */
  readonly onStored?: ((receipt: Receipt) => void) | undefined;
  /** A try failed, for now or for good; a `VhcsError` unless the transport throws others. */
  readonly onError?: ((error: unknown) => void) | undefined;
  /** The state is another one. */
  readonly onChange?: ((state: QueueState) => void) | undefined;
}

/** Options of `Queue.add`. */
export interface AddOptions {
  /** A key made before by `createKey`. Default: a new one. */
  readonly idempotencyKey?: string | undefined;
}

/** Takes ratings without a network, and sees to it that each is counted once. */
export interface Queue {
  readonly state: QueueState;
  /**
   * Keeps a rating with the day on which it is given, and sends it when that is possible.
   * Resolves with its key once it is kept.
   *
   * @throws VhcsError of kind `queue` with code `queue-full`
   */
  add(rating: RatingInput, options?: AddOptions): Promise<string>;
  /**
   * Keeps a rating in place of an earlier one of the same visitor: only the last counts, whether
   * the earlier one had left, from this tab or another, or not. Resolves with the new key.
   */
  replace(earlierKey: string, rating: RatingInput, options?: AddOptions): Promise<string>;
  /** Tries at once what waits, instead of after the pause. */
  flush(): void;
  /** Lets what was refused wait again, as after a unit was registered that had been missing. */
  retry(): Promise<void>;
  /** Drops what was refused. */
  discard(): Promise<void>;
  /** Ends the sending after the try that is under way. What waits is kept. */
  close(): Promise<void>;
}
