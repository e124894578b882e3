import type { Transport } from '@vhcs/client';
import type { ReactiveControllerHost } from 'lit';

/** Where the reading of something from the collector stands. */
export type ReadingState<T> =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'ready'; readonly value: T }
  | { readonly kind: 'failed' };

interface ReadingOptions<T> {
  /** Reads what a key stands for. */
  readonly read: (transport: Transport, key: string, signal: AbortSignal) => Promise<T>;
  readonly onError: (error: unknown) => void;
}

/** Keeps what an element shows from the collector, and reads it anew when its key changes. */
export class ReadingController<T> {
  /** What to show now. */
  state: ReadingState<T> = { kind: 'waiting' };
  readonly #host: ReactiveControllerHost;
  readonly #options: ReadingOptions<T>;
  #key: string | undefined;
  #transport: Transport | undefined;
  #running: AbortController | undefined;

  constructor(host: ReactiveControllerHost, options: ReadingOptions<T>) {
    this.#host = host;
    this.#options = options;
  }

  /**
   * To be called before every update. Reads what the key stands for, once; without a key or
   * a transport it waits for the next call with both.
   */
  show(key: string | undefined, transport: Transport | undefined): void {
    if (!key || !transport || (key === this.#key && transport === this.#transport)) return;
    this.#key = key;
    this.#transport = transport;
    this.state = { kind: 'waiting' };
    this.#running?.abort();
    this.#running = new AbortController();
    void this.#read(key, transport, this.#running.signal);
  }

  /** Forgets what was read or failed, so that the next update reads again. */
  retry(): void {
    this.#key = undefined;
    this.#host.requestUpdate();
  }

  async #read(key: string, transport: Transport, signal: AbortSignal): Promise<void> {
    let state: ReadingState<T>;
    try {
      state = { kind: 'ready', value: await this.#options.read(transport, key, signal) };
    } catch (error) {
      state = { kind: 'failed' };
      if (!signal.aborted) this.#options.onError(error);
    }
    // What was asked for before something else was is dropped.
    if (signal.aborted) return;
    this.state = state;
    this.#host.requestUpdate();
  }
}
