import { type Campaign, type CriterionSet, type GradeBand } from '@vhcs/contract';
/** What sets of criteria are made of. */
export interface SetSources {
    readonly campaigns: readonly Campaign[];
    /** Where grades begin, by set, where somebody has said so. */
    readonly bands: ReadonlyMap<string, readonly GradeBand[]>;
}
/**
 * Everything that units can be scored by: the template of nine indexes, and each campaign all of
 * whose criteria for collectives say how many points they give.
 */
export declare function criterionSets({ campaigns, bands }: SetSources): readonly CriterionSet[];
//# sourceMappingURL=criterion-sets.d.ts.map