/* Written by scripts/elements/react-components.mjs. */
'use client';

import type { VhcsCampaignBadge as Element, VhcsErrorEvent } from '@vhcs/elements';
import { elementComponent, type CommonProps, type ElementComponent } from './element-component.ts';

/** What `<VhcsCampaignBadge>` takes: the badge of a campaign, or of a unit. */
export interface VhcsCampaignBadgeProps extends CommonProps {
  /** Id of the campaign. */
  readonly campaign?: Element['campaign'] | undefined;
  /** Id of the badge of a unit; it wins over `campaign`. */
  readonly badge?: Element['badge'] | undefined;
  /** `compact`: picture, name and one line. `banner`: a wide band with what the campaign calls for and its phases. `panel`: everything. The compact form stands until another has been fetched. */
  readonly layout?: Element['layout'] | undefined;
  /** The client to read with; without it the page's or the nearest provider's is used. */
  readonly client?: Element['client'] | undefined;
  /** The clock, in milliseconds since 1970; read at every update. Default: the device's own. */
  readonly now?: Element['now'] | undefined;
  /** The record could not be read. */
  readonly onVhcsError?: ((event: VhcsErrorEvent) => void) | undefined;
}

/** Shows a campaign, and where it stands today; or the badge of a unit: who gave it, by which document, for how long. An award without the number of its document is refused. */
export const VhcsCampaignBadge: ElementComponent<Element, VhcsCampaignBadgeProps> =
  /* @__PURE__ */ elementComponent<Element, VhcsCampaignBadgeProps>({
    name: 'VhcsCampaignBadge',
    tag: 'vhcs-campaign-badge',
    define: () => import('@vhcs/elements/campaign-badge/define'),
    attributes: {
      campaign: 'campaign',
      badge: 'badge',
      layout: 'layout',
      theme: 'theme',
      scheme: 'scheme',
    },
    properties: ['client', 'now'],
    events: { onVhcsError: 'vhcs-error' },
  });
