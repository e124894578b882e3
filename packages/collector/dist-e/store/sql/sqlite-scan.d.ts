import type { SqliteLocation } from '../sqlite-connection.ts';
import type { SqlValue } from './sql-database.ts';
/** What a thread that scans is told. */
export interface SqliteScan {
    readonly location: SqliteLocation;
    readonly sql: string;
    readonly values: readonly SqlValue[];
    readonly pageSize: number;
}
/** Reads page by page in a thread of its own, one page ahead of whoever takes them. */
export declare function scanSqlite<Row>(scan: Omit<SqliteScan, 'pageSize'> & {
    readonly pageSize?: number;
}): AsyncGenerator<readonly Row[]>;
//# sourceMappingURL=sqlite-scan.d.ts.map