import { VhcsVisits } from './visits.ts';

if (!customElements.get('vhcs-visits')) {
  customElements.define('vhcs-visits', VhcsVisits);
}

declare global {
  interface HTMLElementTagNameMap {
    'vhcs-visits': VhcsVisits;
  }
}
