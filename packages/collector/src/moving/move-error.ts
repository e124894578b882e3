/** Why a store was not moved; nothing was changed. */
export class MoveError extends Error {
  override readonly name = 'MoveError';
  /** A collector has the file open, the database holds something, or what arrived is not the same. */
  readonly reason: 'in-use' | 'not-empty' | 'figures-differ';

  constructor(reason: MoveError['reason'], options?: ErrorOptions) {
    super(`Moving the store: ${reason}.`, options);
    this.reason = reason;
  }
}
