/* The single file for pages that pin one version: the elements of a campaign. */
import { VhcsCampaignBadge } from '@vhcs/elements/campaign-badge';
import { VhcsExemplarCard } from '@vhcs/elements/exemplar-card';
import { VhcsProvider } from '@vhcs/elements/provider';
import { VhcsSatisfaction } from '@vhcs/elements/satisfaction';
import { startPinned } from './start-pinned.ts';

startPinned('all', {
  'vhcs-satisfaction': VhcsSatisfaction,
  'vhcs-campaign-badge': VhcsCampaignBadge,
  'vhcs-exemplar-card': VhcsExemplarCard,
  'vhcs-provider': VhcsProvider,
});
