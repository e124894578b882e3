import type { Unit } from '@vhcs/contract';
/** The province that a unit belongs to; undefined where the registry says none. */
export type ProvinceOf = (unit: Unit) => string | undefined;
/** Looks a unit's province up: its own, else that of the nearest unit above it which has one. */
export declare function createProvinceOf(units: ReadonlyMap<string, Unit>): ProvinceOf;
//# sourceMappingURL=province.d.ts.map