import { VhcsExemplarCard } from './exemplar-card.ts';

if (!customElements.get('vhcs-exemplar-card')) {
  customElements.define('vhcs-exemplar-card', VhcsExemplarCard);
}

declare global {
  interface HTMLElementTagNameMap {
    'vhcs-exemplar-card': VhcsExemplarCard;
  }
}
