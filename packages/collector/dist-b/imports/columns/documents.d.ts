import type { Column } from '../column.ts';
/** A document, a row each. */
export declare const documentColumns: readonly Column[];
//# sourceMappingURL=documents.d.ts.map