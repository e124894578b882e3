import { VhcsExemplarList } from './exemplar-list.ts';

if (!customElements.get('vhcs-exemplar-list')) {
  customElements.define('vhcs-exemplar-list', VhcsExemplarList);
}

declare global {
  interface HTMLElementTagNameMap {
    'vhcs-exemplar-list': VhcsExemplarList;
  }
}
