import { type ImportFault } from './fault.ts';
import type { Table } from './table.ts';
/** Reads CSV whose cells are separated by semicolons, commas or tabs, whichever its first line has. */
export declare function readCsv(text: string): Table | ImportFault;
//# sourceMappingURL=read-csv.d.ts.map