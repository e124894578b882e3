import { VhcsResults } from './results.ts';

if (!customElements.get('vhcs-results')) {
  customElements.define('vhcs-results', VhcsResults);
}

declare global {
  interface HTMLElementTagNameMap {
    'vhcs-results': VhcsResults;
  }
}
