/** What SQLite stores in a column. */
export type SqliteValue = null | number | string | Uint8Array;
/** A prepared statement, as far as the store uses it. */
export interface SqliteStatement {
    run(...values: readonly SqliteValue[]): {
        readonly changes: number | bigint;
    };
    get(...values: readonly SqliteValue[]): unknown;
    all(...values: readonly SqliteValue[]): readonly unknown[];
    iterate(...values: readonly SqliteValue[]): Iterable<unknown>;
}
/** A connection, as far as the store uses it. */
export interface SqliteDatabase {
    exec(sql: string): void;
    prepare(sql: string): SqliteStatement;
    close(): void;
}
interface SqliteModule {
    readonly DatabaseSync: new (path: string, options?: {
        readonly readOnly?: boolean;
    }) => SqliteDatabase;
}
/**
 * SQLite with the interface of `node:sqlite`: the built-in module where Node has it (22.13 and
 * newer), else the package `@photostructure/sqlite`.
 *
 * @throws when there is neither
 */
export declare function loadSqlite(): Promise<SqliteModule>;
export {};
//# sourceMappingURL=sqlite-driver.d.ts.map