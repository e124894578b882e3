/** One cell; null is empty. */
export type Cell = string | number | null;
/** A table as it is written to a file. */
export interface Table {
    readonly titles: readonly string[];
    /** As many cells as there are titles. */
    readonly rows: readonly (readonly Cell[])[];
}
//# sourceMappingURL=table.d.ts.map