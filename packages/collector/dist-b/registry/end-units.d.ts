import type { LocalDate, Unit } from '@vhcs/contract';
import type { Bilingual } from './bilingual.ts';
import type { RegistryData } from './records.ts';
import type { RegistryChange } from './registry-store.ts';
/** Units that end on one day, and those that go on in their place. */
export interface Ending {
    /** One unit that ends, or several that merge. */
    readonly ids: readonly string[];
    /** Their last day. */
    readonly on: LocalDate;
    /** None: nobody goes on. */
    readonly successors: readonly string[];
}
/** A succession that is ready to be entered, or what is wrong with it. */
export interface PlannedEnding {
    readonly ended: readonly Unit[];
    readonly faults: readonly Bilingual[];
    /** What whoever ended the units may want to look at next. */
    readonly notes: readonly Bilingual[];
    readonly change?: RegistryChange;
}
/**
 * Ends units: they keep their names, figures and cards, take no ratings after their last day, and
 * name their successors, which name them as their predecessors.
 */
export declare function planEnding({ units, touchpoints }: RegistryData, ending: Ending): PlannedEnding;
//# sourceMappingURL=end-units.d.ts.map