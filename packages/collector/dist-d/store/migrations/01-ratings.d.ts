import type { Migration } from './migration.ts';
/**
 * Ratings and what is published of them.
 *
 * In SQLite ratings wait in `open_rating` until they are published, then move to `closed_rating`
 * for good, so that a key is recognised for ever. Ratings that never count (held, replaced) keep
 * their reason in `excluded`; they move at the first closing after their day, with no batch. `batch`
 * there is the day on which the batch of that series was closed. Tables of ratings have no row ids
 * and are ordered by the hashed key: nothing in them tells in which order ratings came.
 *
 * In PostgreSQL one table holds them all, since a key must be looked for in one place while several
 * nodes write; the two names are views of it. Every key starts with the unit, by which the tables
 * can be distributed. `received` counts what counts of a series, for want of one memory.
 */
export declare const ratings: Migration;
//# sourceMappingURL=01-ratings.d.ts.map