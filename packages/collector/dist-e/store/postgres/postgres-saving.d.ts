import type pg from 'pg';
import type { AdmittedRating } from '../store.ts';
import type { SaveReply } from '../writer-calls.ts';
/** How batches are stored. */
export interface SavingOptions {
    /**
     * Whether ratings of many units go into one statement: fastest on one server. Without it each
     * statement is one that a distributed engine can take apart by unit.
     */
    readonly atOnce: boolean;
}
/** Stores batches of ratings, each in one commit, or two where ratings replace earlier ones. */
export declare class RatingSaver {
    #private;
    constructor(pool: pg.Pool, { atOnce }: SavingOptions);
    /** One reply for each rating, in order; throws when none of the batch could be stored. */
    save(ratings: readonly AdmittedRating[]): Promise<readonly SaveReply[]>;
}
//# sourceMappingURL=postgres-saving.d.ts.map