/**
 * A step written once, as tables of SQLite that are `STRICT` or `STRICT, WITHOUT ROWID`. In
 * PostgreSQL whole numbers have 64 bits too, and texts are compared by their bytes, as in SQLite.
 */
export function portable(sqlite) {
    const postgres = sqlite
        .replace(/\) STRICT(, WITHOUT ROWID)?;/g, ');')
        .replace(/\bINTEGER\b/g, 'BIGINT')
        .replace(/\bBLOB\b/g, 'BYTEA')
        .replace(/\bTEXT\b/g, 'TEXT COLLATE "C"');
    return { sqlite, postgres };
}
//# sourceMappingURL=migration.js.map