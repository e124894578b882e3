import { VhcsProvider } from './provider.ts';

if (!customElements.get('vhcs-provider')) {
  customElements.define('vhcs-provider', VhcsProvider);
}

declare global {
  interface HTMLElementTagNameMap {
    'vhcs-provider': VhcsProvider;
  }
}
