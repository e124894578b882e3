import { VhcsCampaignBadge } from '@vhcs/elements/campaign-badge';
import { startPinned } from './start-pinned.ts';

startPinned('campaign-badge', { 'vhcs-campaign-badge': VhcsCampaignBadge });
