import type { ContextCallback } from '@lit/context';
import type { Connection } from '../shared/connection.ts';

/** What an element sends to ask for a connection, after the Context Community Protocol. */
export interface ConnectionRequest extends Event {
  readonly context: unknown;
  readonly contextTarget: Element;
  readonly callback: ContextCallback<Connection>;
  readonly subscribe?: boolean;
}

interface Subscription {
  readonly element: Element;
  /** One and the same for every answer: by it an element tells one provider from another. */
  readonly unsubscribe: () => void;
}

/** The elements that asked for a connection, and what they are told. */
export class Subscriptions {
  readonly #subscriptions = new Map<ContextCallback<Connection>, Subscription>();
  readonly #onLeave: (element: Element) => void;
  #connection: Connection | undefined;

  /** @param onLeave hears of every element that unsubscribes, while it does so */
  constructor(onLeave: (element: Element) => void) {
    this.#onLeave = onLeave;
  }

  /** Answers at once where there is a connection; who subscribes is told when there is one. */
  add({ callback, contextTarget, subscribe }: ConnectionRequest): void {
    const unsubscribe = (): void => {
      this.#subscriptions.delete(callback);
      this.#onLeave(contextTarget);
    };
    if (subscribe) this.#subscriptions.set(callback, { element: contextTarget, unsubscribe });
    if (this.#connection) callback(this.#connection, subscribe ? unsubscribe : undefined);
  }

  /** Whether this element has asked here, and is still told of changes. */
  has(element: Element): boolean {
    return [...this.#subscriptions.values()].some((own) => own.element === element);
  }

  /** Tells all of a connection that is another than the one before. */
  publish(connection: Connection | undefined): void {
    const before = this.#connection;
    if (connection?.client === before?.client && connection?.unit === before?.unit) return;
    this.#connection = connection;
    if (!connection) return;
    for (const [callback, { unsubscribe }] of this.#subscriptions) {
      callback(connection, unsubscribe);
    }
  }
}
