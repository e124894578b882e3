import { VhcsPageTools } from './page-tools.ts';

if (!customElements.get('vhcs-page-tools')) {
  customElements.define('vhcs-page-tools', VhcsPageTools);
}

declare global {
  interface HTMLElementTagNameMap {
    'vhcs-page-tools': VhcsPageTools;
  }
}
