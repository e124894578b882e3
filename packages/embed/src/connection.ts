import type { Connection } from '@vhcs/elements';

/** The key of `connectionContext`, spelled out so that the loader needs no library. */
const connectionKey = Symbol.for('vhcs:connection@1');

interface ContextRequestEvent extends Event {
  readonly context: unknown;
  readonly callback: (value: Connection) => void;
}

/**
 * Answers, for the whole page, the elements that ask for a connection and have no nearer provider,
 * after the Context Community Protocol. The connection never changes, so nobody is told of changes.
 */
export function provideConnection(connect: () => Promise<Connection>): void {
  let connection: Promise<Connection> | undefined;
  document.addEventListener('context-request', (event) => {
    const { context, callback } = event as ContextRequestEvent;
    if (context !== connectionKey) return;
    event.stopImmediatePropagation();
    connection ??= connect();
    void connection.then(callback);
  });
}
