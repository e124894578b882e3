import { type Migration } from './migration.ts';
/**
 * Comments that left with their batch. They go out of the rating that they came with, under an id
 * by chance: from then on nothing leads from a text to its score or its day. Those of batches that
 * were closed before this step leave with it.
 */
export declare const comments: Migration;
//# sourceMappingURL=07-comments.d.ts.map