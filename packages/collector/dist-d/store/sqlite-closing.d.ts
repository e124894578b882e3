import type { SqliteDatabase } from './sqlite-driver.ts';
import type { ClosedBatch } from './store.ts';
import type { Closing } from './writer-calls.ts';
/** Closes batches series by series, so that ratings can be stored in between. */
export declare class BatchCloser {
    #private;
    constructor(db: SqliteDatabase);
    /**
     * Publishes what may be published. Each series is one transaction: its batch, its figures and
     * the move of its ratings come together or not at all.
     *
     * @param breathe awaited between two steps, so that other work gets its turn
     */
    close(closing: Closing, breathe: () => Promise<void>): Promise<readonly ClosedBatch[]>;
}
//# sourceMappingURL=sqlite-closing.d.ts.map