const GAP = '  ';
/** Rows as lines of columns, each as wide as its widest cell. */
export function textTable(rows) {
    const columns = Math.max(...rows.map(({ length }) => length));
    const widths = Array.from({ length: columns }, (_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
    return rows
        .map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(GAP))
        .map((line) => `${line.trimEnd()}\n`)
        .join('');
}
//# sourceMappingURL=table.js.map