import { type SqliteDatabase } from './sqlite-driver.ts';
/** Where the database is, and how long a connection waits for another process that holds it. */
export interface SqliteLocation {
    readonly path: string;
    readonly busyTimeoutMs: number;
}
/** Opens the connection that writes. A commit through it is on disk when it returns. */
export declare function openWriter({ path, busyTimeoutMs }: SqliteLocation): Promise<SqliteDatabase>;
/** Opens a connection that cannot write. */
export declare function openReader({ path, busyTimeoutMs }: SqliteLocation): Promise<SqliteDatabase>;
/** Runs `work` in one transaction, undone whole if it throws. */
export declare function inTransaction<Result>(db: SqliteDatabase, work: () => Result): Result;
//# sourceMappingURL=sqlite-connection.d.ts.map