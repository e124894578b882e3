import { createCardSearch } from "./card-search.js";
import { createProvinceOf } from "./province.js";
import { publishBadge, publishCampaign, publishCard } from "./publishing.js";
import { groupSurveys } from "./survey-versions.js";
import { createUnitSearch } from "./unit-search.js";
/** Builds the registry from records; every list that is absent is empty. */
export function createRegistry(data) {
    const { units = [], campaigns = [], badges = [], documents = [], sites = [] } = data;
    const unitsById = byId(units);
    const provinceOf = createProvinceOf(unitsById);
    const records = {
        units: unitsById,
        provinceOf,
        campaigns: byId(campaigns),
        badges: byId(badges),
        documents: byId(documents),
    };
    const surveysById = groupSurveys(data.surveys ?? []);
    const touchpointsById = byId(data.touchpoints ?? []);
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
        badge: (id) => badgesById.get(id),
        exemplarCard: (unit) => cardsByUnit.get(unit),
        provinceOf,
        findUnits: createUnitSearch(units),
        findCards: createCardSearch(cards),
    };
}
function byId(records) {
    return new Map(records.map((record) => [record.id, record]));
}
//# sourceMappingURL=registry.js.map