import type { Column } from '../column.ts';
/** A unit, a row each. */
export declare const unitColumns: readonly Column[];
//# sourceMappingURL=units.d.ts.map