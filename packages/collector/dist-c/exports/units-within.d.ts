import type { Unit } from '@vhcs/contract';
import type { Registry } from '../registry/registry.ts';
/** A unit and all below it, in the order of the registry; without an id, every unit. */
export declare function unitsWithin(registry: Registry, id?: string): readonly Unit[];
//# sourceMappingURL=units-within.d.ts.map