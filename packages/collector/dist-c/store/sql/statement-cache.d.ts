import type { SqliteDatabase, SqliteStatement } from '../sqlite-driver.ts';
/** The prepared statements of one connection, by their text. */
export declare class StatementCache {
    #private;
    constructor(db: SqliteDatabase);
    /** The statement of a text, prepared at its first use. */
    of(sql: string): SqliteStatement;
}
//# sourceMappingURL=statement-cache.d.ts.map