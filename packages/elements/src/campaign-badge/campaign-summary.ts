import { campaignState, type PublishedCampaign } from '@vhcs/contract';
import { participationPicture } from '@vhcs/contract/badge-art';
import type { Summary, View } from './summary.ts';

/** A campaign with its period and where it stands. */
export function sumUpCampaign(campaign: PublishedCampaign, { messages, today }: View): Summary {
  const { name, periodFrom, periodTo } = campaign;
  const state = messages.states[campaignState(campaign, today)];
  const period = periodTo
    ? `${periodFrom ?? ''}–${periodTo}`
    : periodFrom && messages.since(periodFrom);
  return {
    drawing: { ...participationPicture(), fill: 'var(--_accent)', ring: '#e3a82b' },
    name,
    line: [period, state].filter(Boolean).join('\u00a0· '),
  };
}
