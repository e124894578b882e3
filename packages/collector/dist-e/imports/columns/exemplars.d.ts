import type { Column } from '../column.ts';
/** A card: its first row, and a row for each further figure. */
export declare const exemplarColumns: readonly Column[];
//# sourceMappingURL=exemplars.d.ts.map