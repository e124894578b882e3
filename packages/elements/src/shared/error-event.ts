/**
 * What was asked of the collector came to nothing. Bubbles, and crosses shadow roots.
 *
 * A `CustomEvent` as all of ours: where MooTools is, `Event` is a class of its own.
 */
export class VhcsErrorEvent extends CustomEvent<null> {
  /** Mostly a `VhcsError` of the client. */
  readonly error: unknown;

  constructor(error: unknown) {
    super('vhcs-error', { bubbles: true, composed: true });
    this.error = error;
  }
}

declare global {
  interface HTMLElementEventMap {
    'vhcs-error': VhcsErrorEvent;
  }
}
