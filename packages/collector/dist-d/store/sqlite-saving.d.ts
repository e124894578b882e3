import { type RatingBatch } from './rating-batch.ts';
import type { SqliteDatabase } from './sqlite-driver.ts';
import type { SaveReply } from './writer-calls.ts';
/** Stores batches of ratings, each in one commit. */
export declare class RatingSaver {
    #private;
    constructor(db: SqliteDatabase);
    /** One reply for each rating, in order; throws when none of the batch could be stored. */
    save(batch: RatingBatch): readonly SaveReply[];
}
//# sourceMappingURL=sqlite-saving.d.ts.map