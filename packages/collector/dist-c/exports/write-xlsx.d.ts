import type { Table } from './table.ts';
/** One sheet of a file. */
export interface Sheet {
    /** At most 31 characters, as Excel has it. */
    readonly name: string;
    readonly table: Table;
}
/** Tables as an XLSX file, one sheet each, the titles in sight while the rows are scrolled. */
export declare function writeXlsx(sheets: readonly Sheet[]): Promise<Uint8Array>;
//# sourceMappingURL=write-xlsx.d.ts.map