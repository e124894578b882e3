import type { RegistryData } from './records.ts';
import type { RegistryChange } from './registry-store.ts';
/**
 * The registry as it is after a change. A version of a survey that is there already stays as it
 * is; whoever makes the change refuses that before.
 */
export declare function applyChange(data: RegistryData, { put, remove }: RegistryChange): RegistryData;
//# sourceMappingURL=apply-change.d.ts.map