import type { Survey } from '@vhcs/contract';
import type { RegistryData } from '../registry/records.ts';
import type { RegistryChange } from '../registry/registry-store.ts';
import { type ImportFault } from './fault.ts';
import type { LocatedRecords } from './located-record.ts';
/** A version of a survey that is ready to be published, or what is wrong with it. */
export interface PublishingPlan {
    readonly faults: readonly ImportFault[];
    readonly survey?: Survey;
    readonly change?: RegistryChange;
}
/**
 * Checks one survey that is to become a new version. Without a version it gets the next one; an
 * identical or lower one is refused, and none is ever altered.
 */
export declare function planPublishing({ records, faults }: LocatedRecords, registered: RegistryData): PublishingPlan;
//# sourceMappingURL=plan-publishing.d.ts.map