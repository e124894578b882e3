import type { Rating, Receipt } from '@vhcs/contract';

/** What is about to be sent. Cancel it to keep the rating from being sent. Stays on the element. */
export class VhcsBeforeSubmitEvent extends CustomEvent<null> {
  readonly rating: Omit<Rating, 'idempotencyKey'>;

  constructor(rating: Omit<Rating, 'idempotencyKey'>) {
    super('vhcs-before-submit', { cancelable: true });
    this.rating = rating;
  }
}

/** The collector has the rating on disk. Bubbles, and crosses shadow roots. */
export class VhcsSubmitEvent extends CustomEvent<null> {
  readonly receipt: Receipt;

  constructor(receipt: Receipt) {
    super('vhcs-submit', { bubbles: true, composed: true });
    this.receipt = receipt;
  }
}

/** The visitor closed the dialog. Bubbles, and crosses shadow roots. */
export class VhcsDismissEvent extends CustomEvent<null> {
  /** Whether a rating had been stored by then. */
  readonly hasRated: boolean;

  constructor(hasRated: boolean) {
    super('vhcs-dismiss', { bubbles: true, composed: true });
    this.hasRated = hasRated;
  }
}

declare global {
  interface HTMLElementEventMap {
    'vhcs-before-submit': VhcsBeforeSubmitEvent;
    'vhcs-submit': VhcsSubmitEvent;
    'vhcs-dismiss': VhcsDismissEvent;
  }
}
