import type { SqliteDatabase } from './sqlite-driver.ts';
import type { ReceivedCount } from './writer-calls.ts';
/** Counted ratings of every series, published and open. Reads all open ratings. */
export declare function countReceived(db: SqliteDatabase): readonly ReceivedCount[];
//# sourceMappingURL=sqlite-received.d.ts.map