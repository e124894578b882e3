import type { Column } from '../column.ts';
/** A badge, a row each. */
export declare const badgeColumns: readonly Column[];
//# sourceMappingURL=badges.d.ts.map