import type { Migration } from './migration.ts';
/** Finds the ratings that do not count, which are few, without reading those that do. */
export declare const excludedRatings: Migration;
//# sourceMappingURL=04-excluded-ratings.d.ts.map