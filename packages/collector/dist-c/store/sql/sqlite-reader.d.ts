import type { SqliteDatabase } from '../sqlite-driver.ts';
import type { SqlReader, SqlValue } from './sql-database.ts';
/** Reads through a connection of this thread. */
export declare class SqliteReader implements SqlReader {
    #private;
    constructor(db: SqliteDatabase);
    /** Reads at once; what it throws rejects. Rows are plain objects, as from any other engine. */
    all<Row>(sql: string, values?: readonly SqlValue[]): Promise<readonly Row[]>;
}
//# sourceMappingURL=sqlite-reader.d.ts.map