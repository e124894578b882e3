import { type Column } from './column.ts';
import { type ImportFault } from './fault.ts';
import type { TableRow } from './table.ts';
/** A column as it stands in a file. */
export interface PlacedColumn {
    readonly column: Column;
    /** The heading as the file has it. */
    readonly heading: string;
    /** Place in a row, from 0. */
    readonly position: number;
}
/** The headings of a table. */
export interface TableHead {
    readonly placed: readonly PlacedColumn[];
    readonly faults: readonly ImportFault[];
}
/** Finds the columns of a table by their headings; one without a heading is passed over. */
export declare function readHead(row: TableRow, columns: readonly Column[]): TableHead;
//# sourceMappingURL=table-head.d.ts.map