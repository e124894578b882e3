import type { Campaign } from '@vhcs/contract';
/**
 * What the samples leave out of the national campaign: milestones, and what it asks of collectives
 * and individuals, in our short words after the sources. Campaigns below it have their own or none.
 */
export declare function withDemoDetails(campaign: Campaign): Campaign;
//# sourceMappingURL=demo-campaign.d.ts.map