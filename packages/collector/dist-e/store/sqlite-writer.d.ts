import type { SqliteDatabase } from './sqlite-driver.ts';
import type { WriterHandlers } from './writer-calls.ts';
/** Everything that writes to the database. One of them at a time, on a migrated database. */
export declare function createWriter(db: SqliteDatabase): WriterHandlers;
//# sourceMappingURL=sqlite-writer.d.ts.map