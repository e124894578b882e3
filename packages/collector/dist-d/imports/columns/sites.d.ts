import type { Column } from '../column.ts';
/** A site, a row each. */
export declare const siteColumns: readonly Column[];
//# sourceMappingURL=sites.d.ts.map