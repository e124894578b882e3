import type pg from 'pg';
import type { ScanOptions, SqlDatabase, SqlValue, Statement } from '../sql/sql-database.ts';
/** A PostgreSQL database whose schema is up to date. */
export declare class PostgresSqlDatabase implements SqlDatabase {
    #private;
    /** Connections of what is short. */
    readonly pool: pg.Pool;
    constructor(url: string);
    all<Row>(sql: string, values?: readonly SqlValue[]): Promise<readonly Row[]>;
    run(statements: readonly Statement[]): Promise<readonly number[]>;
    scan<Row>(sql: string, values?: readonly SqlValue[], { pageSize }?: ScanOptions): AsyncIterable<readonly Row[]>;
    /** Refuses everything once the database was closed. */
    checkOpen(): void;
    /** Refuses everything from now on. */
    refuse(): void;
    /** Waits for what is on its way, then lets go of every connection. */
    close(): Promise<void>;
}
//# sourceMappingURL=postgres-sql-database.d.ts.map