import type { Column } from '../column.ts';
/** A touchpoint, a row each. */
export declare const touchpointColumns: readonly Column[];
//# sourceMappingURL=touchpoints.d.ts.map