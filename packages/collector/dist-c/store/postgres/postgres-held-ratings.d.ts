import type { HeldCount, HeldGroup, HeldRatings, Holding } from '../held-ratings.ts';
import type { SqlDatabase } from '../sql/sql-database.ts';
/** What is held in PostgreSQL, where one table holds all ratings. */
export declare class PostgresHeldRatings implements HeldRatings {
    #private;
    constructor(sql: SqlDatabase);
    hold({ series, keys, reason, starQuestion }: Holding): Promise<number>;
    waiting(): Promise<readonly HeldCount[]>;
    release(group: HeldGroup, starQuestion?: string): Promise<number>;
    reject(group: HeldGroup): Promise<number>;
}
//# sourceMappingURL=postgres-held-ratings.d.ts.map