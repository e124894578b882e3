import type { Migration } from './migration.ts';
/** The stars of articles, counted as they come; in PostgreSQL by unit too, since keys start with it. */
export declare const articleStars: Migration;
//# sourceMappingURL=02-article-stars.d.ts.map