import type { LocalDate, Localized, PublishedBadge, PublishedCampaign } from '@vhcs/contract';
import type { CampaignBadgeMessages } from './campaign-badge.messages.ts';
import type { Drawing } from './drawing.ts';
import type { UnitBadgeMessages } from './unit-badge.messages.ts';

/** What the element was given to show. */
export type BadgeRecord = PublishedBadge | PublishedCampaign;

/** On which day, and in which words, a record is summed up. */
export interface View {
  readonly today: LocalDate;
  /** Vietnamese words for the badges of units come with the module that sums them up. */
  readonly messages: CampaignBadgeMessages & Partial<UnitBadgeMessages>;
}

/** A record in a picture, a name and one line. */
export interface Summary {
  /** Without a picture the record is refused, and the line says why. */
  readonly drawing?: Drawing;
  readonly name?: Localized;
  /** What it is, and where it stands today. */
  readonly line: string;
}
