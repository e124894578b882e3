import type {
  Badge,
  Campaign,
  Document,
  ExemplarCard,
  PublishedBadge,
  PublishedCampaign,
  PublishedCard,
  Unit,
} from '@vhcs/contract';
import type { ProvinceOf } from './province.ts';

/** The records that others point to, by id. */
export interface PointedTo {
  readonly units: ReadonlyMap<string, Unit>;
  readonly campaigns: ReadonlyMap<string, Campaign>;
  readonly badges: ReadonlyMap<string, Badge>;
  readonly documents: ReadonlyMap<string, Document>;
  readonly provinceOf: ProvinceOf;
}

/** A campaign with the document that it rests on and the name of the campaign above it. */
export function publishCampaign(
  campaign: Campaign,
  { campaigns, documents }: PointedTo,
): PublishedCampaign {
  const basisDocument = documents.get(campaign.basis ?? '');
  const parentName = campaigns.get(campaign.parent ?? '')?.name;
  return {
    ...campaign,
    ...(basisDocument && { basisDocument }),
    ...(parentName && { parentName }),
  };
}

/** A badge with the names of its unit and campaign, and the registered document of its number. */
export function publishBadge(badge: Badge, records: PointedTo): PublishedBadge {
  const unitName = records.units.get(badge.unit ?? '')?.name;
  const campaignName = records.campaigns.get(badge.campaign ?? '')?.name;
  const document = documentOf(badge, records.documents);
  return {
    ...badge,
    ...(unitName && { unitName }),
    ...(campaignName && { campaignName }),
    ...(document && { document }),
  };
}

/** A card with its unit and badges; undefined when the unit is not registered. */
export function publishCard(card: ExemplarCard, records: PointedTo): PublishedCard | undefined {
  const unit = records.units.get(card.unit);
  const badgeRecords = card.badges
    .flatMap((id) => records.badges.get(id) ?? [])
    .map((badge) => publishBadge(badge, records));
  if (!unit) return undefined;
  const province = records.provinceOf(unit);
  const unitRecord = { ...unit, ...(province !== undefined && { province }) };
  return { ...card, unitRecord, badgeRecords };
}

/** Two issuers may use one number: then it is the document of whoever granted the badge, or none. */
function documentOf(
  { documentNumber, grantedBy }: Badge,
  documents: PointedTo['documents'],
): Document | undefined {
  if (documentNumber === undefined) return undefined;
  const numbered = Array.from(documents.values()).filter(({ number }) => number === documentNumber);
  return numbered.length > 1 ? numbered.find(({ issuer }) => issuer === grantedBy) : numbered[0];
}
