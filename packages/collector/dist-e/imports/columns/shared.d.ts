import type { Bilingual } from '../../registry/bilingual.ts';
import type { Column } from '../column.ts';
/** The id of a record. */
export declare const idColumn: Column;
/** A text in one language, or in none. */
export declare const textColumn: (path: string, vi: string, en: string) => Column;
/** A text in Vietnamese that is required, and beside it the same in English. */
export declare const localizedColumns: (path: string, vi: string, en: string) => readonly Column[];
/** The same columns, none of them required. */
export declare const optional: (columns: readonly Column[]) => readonly Column[];
/** The same column, required. */
export declare const required: (column: Column) => Column;
/** A day. */
export declare const dayColumn: (path: string, vi: string, en: string) => Column;
/** The id of another record. */
export declare const referenceColumn: (path: string, heading: Bilingual, what: Bilingual) => Column;
/** The id of a unit. */
export declare const unitColumn: (path: string, vi: string, en: string) => Column;
/** The id of a campaign. */
export declare const campaignColumn: Column;
/** An address of a page. */
export declare const addressColumn: (path: string, vi: string, en: string) => Column;
/** Where a record was read. */
export declare const sourceColumn: Column;
//# sourceMappingURL=shared.d.ts.map