import type { Badge, Campaign, ExemplarCard, Site, Touchpoint, Unit } from '@vhcs/contract';
import type { RegistryData } from './registry-data.ts';
import { groupSurveys, type SurveyVersions } from './survey-versions.ts';
import { createUnitSearch, type UnitSearch } from './unit-search.ts';

/** What is registered, to be looked up; it never changes while the collector runs. */
export interface Registry {
  readonly sites: readonly Site[];
  unit(id: string): Unit | undefined;
  survey(id: string): SurveyVersions | undefined;
  campaign(id: string): Campaign | undefined;
  touchpoint(id: string): Touchpoint | undefined;
  badge(id: string): Badge | undefined;
  /** The card of a unit. */
  exemplarCard(unit: string): ExemplarCard | undefined;
  readonly findUnits: UnitSearch;
}

/** Builds the registry from records; every list that is absent is empty. */
export function createRegistry(data: Partial<RegistryData>): Registry {
  const { units = [], sites = [] } = data;
  const unitsById = byId(units);
  const surveysById = groupSurveys(data.surveys ?? []);
  const campaignsById = byId(data.campaigns ?? []);
  const touchpointsById = byId(data.touchpoints ?? []);
  const badgesById = byId(data.badges ?? []);
  const cardsByUnit = new Map((data.exemplarCards ?? []).map((card) => [card.unit, card]));
  return {
    sites,
    unit: (id) => unitsById.get(id),
    survey: (id) => surveysById.get(id),
    campaign: (id) => campaignsById.get(id),
    touchpoint: (id) => touchpointsById.get(id),
    badge: (id) => badgesById.get(id),
    exemplarCard: (unit) => cardsByUnit.get(unit),
    findUnits: createUnitSearch(units),
  };
}

function byId<T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}
