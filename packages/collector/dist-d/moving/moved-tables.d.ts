/** One table of PostgreSQL, and the rows of SQLite that it takes. */
export interface MovedTable {
    readonly name: string;
    readonly columns: readonly string[];
    /** Gives the columns by their names, in the order in which rows are written. */
    readonly sql: string;
}
/** Tables whose rows are arranged otherwise on a server than in one file. */
export declare const arrangedTables: readonly MovedTable[];
/** Tables of SQLite that are not copied as they are. */
export declare const arrangedNames: readonly string[];
//# sourceMappingURL=moved-tables.d.ts.map