/** What was asked of the collector came to nothing. Bubbles, and crosses shadow roots. */
export class VhcsErrorEvent extends Event {
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
