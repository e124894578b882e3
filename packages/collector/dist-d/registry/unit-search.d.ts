import type { Unit, UnitList } from '@vhcs/contract';
/** What is searched for; everything absent does not narrow. */
export interface UnitQuery {
    /** Words of the name; accents, case and the place of the tone mark do not matter. */
    readonly words?: string | undefined;
    readonly level?: Unit['level'] | undefined;
    /** Units directly below this one. */
    readonly parent?: string | undefined;
    /** Most units of a page. */
    readonly limit: number;
    /** Id of the last unit of the page before. */
    readonly after?: string | undefined;
}
/** Finds units, a page at a time; undefined when `after` names no unit. */
export type UnitSearch = (query: UnitQuery) => UnitList | undefined;
/** Prepares units for being searched; pages keep the order in which they are given. */
export declare function createUnitSearch(units: readonly Unit[]): UnitSearch;
//# sourceMappingURL=unit-search.d.ts.map