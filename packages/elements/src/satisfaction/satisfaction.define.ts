import { VhcsSatisfaction } from './satisfaction.ts';

if (!customElements.get('vhcs-satisfaction')) {
  customElements.define('vhcs-satisfaction', VhcsSatisfaction);
}

declare global {
  interface HTMLElementTagNameMap {
    'vhcs-satisfaction': VhcsSatisfaction;
  }
}
