import type { Connection } from '@vhcs/elements';

/** The key of `connectionContext`, spelled out so that the loader needs no library. */
const connectionKey = Symbol.for('vhcs:connection@1');

interface ContextRequestEvent extends Event {
  readonly context: unknown;
  /** The element that asks. */
  readonly contextTarget: Element;
  readonly callback: (value: Connection) => void;
}

/**
 * Answers, for the whole page, the elements that ask for a connection and have no nearer provider,
 * after the Context Community Protocol. A connection never changes, so nobody is told of changes.
 *
 * @param connectionOf the connection of an element; undefined leaves it to another script
 */
export function provideConnection(connectionOf: (asker: Element) => Connection | undefined): void {
  document.addEventListener('context-request', (event) => {
    const request = event as ContextRequestEvent;
    const connection = request.context === connectionKey && connectionOf(request.contextTarget);
    if (!connection) return;
    event.stopImmediatePropagation();
    request.callback(connection);
  });
}
