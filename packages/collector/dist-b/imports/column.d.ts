import type { Bilingual } from '../registry/bilingual.ts';
import type { CellType } from './cell-type.ts';
/** A column of a table, and the field of a record that it fills. */
export interface Column {
    /**
     * The field, `name.vi`. In lists that take one row for each item, `*` stands for the place of the
     * item: `questions.*.text.vi`.
     */
    readonly path: string;
    /** The heading in both languages; case, accents and signs do not matter in files. */
    readonly heading: Bilingual;
    readonly type: CellType;
    /** Whether a record cannot be without it. */
    readonly isRequired?: boolean;
}
/** The form in which headings meet: `Mã định danh`, `ma-dinh-danh` and `MA DINH DANH` are one. */
export declare const foldHeading: (heading: string) => string;
/** The columns by every heading under which they are found, the field's own name included. */
export declare function byHeading(columns: readonly Column[]): ReadonlyMap<string, Column>;
/** The column that fills a field, or the field around it; else the first one inside it. */
export declare function columnAt(columns: readonly Column[], path: readonly (string | number)[]): Column | undefined;
//# sourceMappingURL=column.d.ts.map