import type { RegistryData } from './records.ts';
import type { RegistryChange, RegistryStore } from './registry-store.ts';
/** A change that is to be made, or none. */
export interface Planned {
    /** Absent: nothing is to be changed. */
    readonly change?: RegistryChange | undefined;
}
/**
 * Plans a change on what is registered and makes it; planned anew when somebody else has changed
 * something meanwhile, so that no change is lost and every plan was checked against what it meets.
 *
 * @returns the plan that was carried out
 * @throws what `plan` throws; an Error after ten attempts
 */
export declare function changeRegistry<T extends Planned>(store: RegistryStore, plan: (data: RegistryData) => T | Promise<T>): Promise<T>;
//# sourceMappingURL=change-registry.d.ts.map