/** Rows as lines of columns, each as wide as its widest cell. */
export declare function textTable(rows: readonly (readonly string[])[]): string;
//# sourceMappingURL=table.d.ts.map