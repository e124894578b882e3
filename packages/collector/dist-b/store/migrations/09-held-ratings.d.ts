import type { Migration } from './migration.ts';
/** Finds what is held before its day has closed; in PostgreSQL it has an index already. */
export declare const heldRatings: Migration;
//# sourceMappingURL=09-held-ratings.d.ts.map