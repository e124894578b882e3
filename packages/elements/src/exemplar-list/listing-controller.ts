import { listExemplars, type Transport } from '@vhcs/client';
import type { ReactiveControllerHost } from 'lit';
import type { Filters } from './filters.ts';
import { receive, type Listing } from './listing.ts';

/** What is asked for, a page at a time. */
export interface ListingQuery {
  readonly filters: Filters;
  /** Cards a page. */
  readonly limit: number;
}

/** Reads the cards that match, page by page. */
export class ListingController {
  /** What to show now. */
  state: Listing = { kind: 'waiting' };
  readonly #host: ReactiveControllerHost;
  readonly #onError: (error: unknown) => void;
  #key: string | undefined;
  #query: ListingQuery | undefined;
  #transport: Transport | undefined;
  #running: AbortController | undefined;

  constructor(host: ReactiveControllerHost, onError: (error: unknown) => void) {
    this.#host = host;
    this.#onError = onError;
  }

  /** To be called before every update. Reads the first page when something or somebody else is asked. */
  show(query: ListingQuery, transport: Transport | undefined): void {
    const key = JSON.stringify(query);
    if (!transport || (key === this.#key && transport === this.#transport)) return;
    this.#key = key;
    this.#query = query;
    this.#transport = transport;
    const { facets, shown } = this.state;
    this.state = { kind: 'waiting', facets, shown };
    void this.#read();
  }

  /** Reads the next page behind those that are shown. */
  more(): void {
    const { state } = this;
    if (state.kind !== 'ready' && state.kind !== 'more-failed') return;
    this.#set({ ...state, kind: 'reading-more' });
    void this.#read();
  }

  /** Forgets that the first page failed, so that the next update reads it again. */
  retry(): void {
    this.#key = undefined;
    this.#host.requestUpdate();
  }

  async #read(): Promise<void> {
    if (!this.#transport || !this.#query) return;
    const shown = this.state.kind === 'reading-more' ? this.state.shown : undefined;
    const { filters, limit } = this.#query;
    const { q, province, level, model } = filters;
    this.#running?.abort();
    const { signal } = (this.#running = new AbortController());
    try {
      const list = await listExemplars(this.#transport, {
        q: q || undefined,
        province: province || undefined,
        level: level || undefined,
        model: model || undefined,
        limit,
        cursor: shown?.nextCursor ?? undefined,
        signal,
      });
      if (!signal.aborted) this.#set(receive(list, shown?.cards ?? []));
    } catch (error) {
      // What was asked for before something else was is dropped.
      if (signal.aborted) return;
      this.#fail();
      this.#onError(error);
    }
  }

  #fail(): void {
    const { state } = this;
    this.#set(
      state.kind === 'reading-more'
        ? { ...state, kind: 'more-failed' }
        : { kind: 'failed', facets: state.facets },
    );
  }

  #set(state: Listing): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
