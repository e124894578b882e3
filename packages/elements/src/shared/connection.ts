import type { Context, ContextCallback } from '@lit/context';
import type { Transport } from '@vhcs/client';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What an element needs to reach a collector, handed down by the page or the nearest provider. */
export interface Connection {
  readonly client: Transport;
  /** The unit that is meant where an element names none. */
  readonly unit?: string;
}

/**
 * Key of the context. One for all copies of the code on a page, which may be of several releases:
 * contexts are compared by identity.
 */
export const connectionContext = Symbol.for('vhcs:connection@1') as symbol &
  Context<symbol, Connection>;

/**
 * Asks the page or the nearest provider for a connection, after the Context Community Protocol,
 * and follows its changes. The consumer of `@lit/context` does the same for any context, at several
 * times the bytes.
 */
export class ConnectionController implements ReactiveController {
  value: Connection | undefined;
  readonly #host: ReactiveControllerHost & Element;
  #unsubscribe: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    const callback: ContextCallback<Connection> = (value, unsubscribe) => {
      // A nearer provider that arrives later takes over: the one before is told to forget us.
      if (unsubscribe !== this.#unsubscribe) this.#unsubscribe?.();
      this.#unsubscribe = unsubscribe;
      this.value = value;
      this.#host.requestUpdate();
    };
    this.#host.dispatchEvent(
      Object.assign(new CustomEvent('context-request', { bubbles: true, composed: true }), {
        context: connectionContext,
        contextTarget: this.#host,
        callback,
        subscribe: true,
      }),
    );
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
  }
}
