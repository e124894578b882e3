import type { PublishedBadge, PublishedCampaign, PublishedCard, Site, Survey, Touchpoint, Unit } from '@vhcs/contract';
import { type CardSearch } from './card-search.ts';
import { type ProvinceOf } from './province.ts';
import type { RegistryData } from './records.ts';
import { type SurveyVersions } from './survey-versions.ts';
import { type UnitSearch } from './unit-search.ts';
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
    badge(id: string): PublishedBadge | undefined;
    /** The card of a unit. */
    exemplarCard(unit: string): PublishedCard | undefined;
    readonly provinceOf: ProvinceOf;
    readonly findUnits: UnitSearch;
    readonly findCards: CardSearch;
}
/** Builds the registry from records; every list that is absent is empty. */
export declare function createRegistry(data: Partial<RegistryData>): Registry;
//# sourceMappingURL=registry.d.ts.map