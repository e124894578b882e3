import type { Bilingual } from '../registry/bilingual.ts';
import { type Cell } from './cell.ts';
/** How the cells of a column are read. */
export interface CellType {
    /** What is accepted, as it ends the sentence "accepted: …". */
    readonly accepted: Bilingual;
    /** The value of a cell that is not empty; undefined: not accepted. */
    read(cell: Cell): unknown;
}
/** Text as it is; its length is checked by the schema. */
export declare function text(accepted: Bilingual): CellType;
/** An id, in lower case whatever it was typed in. */
export declare const id: CellType;
/** A day: `30/6/2025`, `30-06-2025`, `2025-06-30`, or a date of a spreadsheet. */
export declare const day: CellType;
/** A whole number; a spreadsheet's own, or digits. */
export declare const wholeNumber: CellType;
/** A number as it is written in Vietnam: dots group thousands, a comma starts the fraction. */
export declare const decimalNumber: CellType;
/** Yes or no. */
export declare const flag: CellType;
/**
 * Several texts in one cell, one a line or with `|` between them.
 *
 * @param separators further ones. Default: `;`
 */
export declare function list(accepted: Bilingual, separators?: string): CellType;
/** One of some values, by itself or by its name in either language. */
export declare function choice(names: Readonly<Record<string, Bilingual>>): CellType;
//# sourceMappingURL=cell-type.d.ts.map