import { type SqliteLocation } from '../sqlite-connection.ts';
import type { SqliteDatabase } from '../sqlite-driver.ts';
import { WriterLink } from '../writer-link.ts';
import type { ScanOptions, SqlDatabase, SqlValue, Statement } from './sql-database.ts';
/**
 * One SQLite file, its schema up to date: read here, written by a thread of its own between the
 * group commits of ratings, scanned by further threads.
 */
export declare class SqliteSqlDatabase implements SqlDatabase {
    #private;
    /** The thread that writes. */
    readonly link: WriterLink;
    /** The connection that reads. */
    readonly db: SqliteDatabase;
    private constructor();
    /**
     * Opens a file, created if absent.
     *
     * @throws when the file cannot be opened, or was written by a newer program
     */
    static open(location: SqliteLocation): Promise<SqliteSqlDatabase>;
    all<Row>(sql: string, values?: readonly SqlValue[]): Promise<readonly Row[]>;
    run(statements: readonly Statement[]): Promise<readonly number[]>;
    scan<Row>(sql: string, values?: readonly SqlValue[], options?: ScanOptions): AsyncIterable<readonly Row[]>;
    /** Refuses everything once the database was closed. */
    checkOpen(): void;
    /** Refuses everything from now on. */
    refuse(): void;
    /** Lets go of the file and the thread that writes. */
    close(): Promise<void>;
}
//# sourceMappingURL=sqlite-sql-database.d.ts.map