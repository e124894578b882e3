/** One step of the schema, in the words of each engine. A step that was released is never altered. */
export interface Migration {
    readonly sqlite: string;
    readonly postgres: string;
}
/**
 * A step written once, as tables of SQLite that are `STRICT` or `STRICT, WITHOUT ROWID`. In
 * PostgreSQL whole numbers have 64 bits too, and texts are compared by their bytes, as in SQLite.
 */
export declare function portable(sqlite: string): Migration;
//# sourceMappingURL=migration.d.ts.map