/** What a cell of a table holds; null: nothing. Days of spreadsheets are at midnight UTC. */
export type Cell = string | number | boolean | Date | null;
/** A cell as text in NFC without white space around it; empty: nothing is there. */
export declare function cellText(cell: Cell): string;
//# sourceMappingURL=cell.d.ts.map