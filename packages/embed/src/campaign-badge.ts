export { createPlainTransport as createTransport } from '@vhcs/client';
export { VhcsCampaignBadge as Element } from '@vhcs/elements/campaign-badge';
