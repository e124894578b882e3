import type { Badge, Campaign, Document, ExemplarCard, PublishedBadge, PublishedCampaign, PublishedCard, Unit } from '@vhcs/contract';
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
export declare function publishCampaign(campaign: Campaign, { campaigns, documents }: PointedTo): PublishedCampaign;
/** A badge with the names of its unit and campaign, and the registered document of its number. */
export declare function publishBadge(badge: Badge, records: PointedTo): PublishedBadge;
/** A card with its unit and badges; undefined when the unit is not registered. */
export declare function publishCard(card: ExemplarCard, records: PointedTo): PublishedCard | undefined;
//# sourceMappingURL=publishing.d.ts.map