import type pg from 'pg';
import type { ClosedBatch } from '../store.ts';
import type { Closing } from '../writer-calls.ts';
/**
 * Publishes what may be published, each series in one transaction. Nodes may do this at once: each
 * series is closed by one of them.
 */
export declare function closeBatches(pool: pg.Pool, closing: Closing): Promise<readonly ClosedBatch[]>;
//# sourceMappingURL=postgres-closing.d.ts.map