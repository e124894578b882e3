import { type ImportFault } from './fault.ts';
import type { Table } from './table.ts';
/** Reads the first sheet of an XLSX file. */
export declare function readWorkbook(bytes: Uint8Array<ArrayBuffer>): Promise<Table | ImportFault>;
//# sourceMappingURL=read-workbook.d.ts.map