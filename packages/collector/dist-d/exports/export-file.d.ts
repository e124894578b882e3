import type { PeriodFigures } from './period-figures.ts';
import type { ExportLanguage } from './words.ts';
import { type CsvSeparator } from './write-csv.ts';
/** Forms in which figures are handed on. */
export declare const exportFormats: readonly ["csv", "xlsx", "json"];
export type ExportFormat = (typeof exportFormats)[number];
/** How a file is to be written. */
export interface ExportForm {
    readonly format: ExportFormat;
    readonly language: ExportLanguage;
    /** For CSV. Default: `;`. */
    readonly separator?: CsvSeparator;
}
/** Media types of the files. */
export declare const exportMediaTypes: Readonly<Record<ExportFormat, string>>;
/** Figures as the bytes of a file. */
export declare function exportFile(figures: PeriodFigures, form: ExportForm): Promise<Uint8Array>;
//# sourceMappingURL=export-file.d.ts.map