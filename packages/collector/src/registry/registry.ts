import type {
  PublishedBadge,
  PublishedCampaign,
  PublishedCard,
  ServedCount,
  Site,
  Survey,
  Touchpoint,
  Unit,
} from '@vhcs/contract';
import { createCardSearch, type CardSearch } from './card-search.ts';
import { createProvinceOf, type ProvinceOf } from './province.ts';
import { publishBadge, publishCampaign, publishCard } from './publishing.ts';
import type { RegistryData } from './records.ts';
import { createServedIn, type ServedIn } from './served-in.ts';
import { groupSurveys, type SurveyVersions } from './survey-versions.ts';
import { createUnitSearch, type UnitSearch } from './unit-search.ts';

/** What is registered, to be looked up; it never changes while the collector runs. */
export interface Registry {
  readonly sites: readonly Site[];
  /** Every version of every survey. */
  readonly surveys: readonly Survey[];
  readonly campaigns: readonly PublishedCampaign[];
  unit(id: string): Unit | undefined;
  survey(id: string): SurveyVersions | undefined;
  campaign(id: string): PublishedCampaign | undefined;
  touchpoint(id: string): Touchpoint | undefined;
  /** The open touchpoints of a unit, in the order in which they were registered. */
  openTouchpoints(unit: string): readonly Touchpoint[];
  badge(id: string): PublishedBadge | undefined;
  /** The card of a unit. */
  exemplarCard(unit: string): PublishedCard | undefined;
  readonly servedCounts: readonly ServedCount[];
  /** How many people a unit served within a period, where it is known. */
  readonly servedIn: ServedIn;
  readonly provinceOf: ProvinceOf;
  readonly findUnits: UnitSearch;
  readonly findCards: CardSearch;
}

/** Builds the registry from records; every list that is absent is empty. */
export function createRegistry(data: Partial<RegistryData>): Registry {
  const { units = [], campaigns = [], badges = [], documents = [], sites = [] } = data;
  const { servedCounts = [] } = data;
  const unitsById = byId(units);
  const provinceOf = createProvinceOf(unitsById);
  const records = {
    units: unitsById,
    provinceOf,
    campaigns: byId(campaigns),
    badges: byId(badges),
    documents: byId(documents),
  };
  const surveysById = groupSurveys(data.surveys ?? [], records.campaigns);
  const touchpointsById = byId(data.touchpoints ?? []);
  const openTouchpoints = (data.touchpoints ?? []).filter(({ open }) => open);
  const campaignsById = byId(campaigns.map((campaign) => publishCampaign(campaign, records)));
  const badgesById = byId(badges.map((badge) => publishBadge(badge, records)));
  const cards = (data.exemplarCards ?? []).flatMap((card) => publishCard(card, records) ?? []);
  const cardsByUnit = new Map(cards.map((card) => [card.unit, card]));
  return {
    sites,
    surveys: data.surveys ?? [],
    campaigns: [...campaignsById.values()],
    unit: (id) => unitsById.get(id),
    survey: (id) => surveysById.get(id),
    campaign: (id) => campaignsById.get(id),
    touchpoint: (id) => touchpointsById.get(id),
    openTouchpoints: (unit) => openTouchpoints.filter((touchpoint) => touchpoint.unit === unit),
    badge: (id) => badgesById.get(id),
    exemplarCard: (unit) => cardsByUnit.get(unit),
    servedCounts,
    servedIn: createServedIn(servedCounts),
    provinceOf,
    findUnits: createUnitSearch(units),
    findCards: createCardSearch(cards),
  };
}

function byId<T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}
