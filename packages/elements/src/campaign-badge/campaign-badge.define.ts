import { VhcsCampaignBadge } from './campaign-badge.ts';

if (!customElements.get('vhcs-campaign-badge')) {
  customElements.define('vhcs-campaign-badge', VhcsCampaignBadge);
}

declare global {
  interface HTMLElementTagNameMap {
    'vhcs-campaign-badge': VhcsCampaignBadge;
  }
}
