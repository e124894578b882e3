import type { ExportLanguage, ExportWords } from './words.ts';
/** The words of exported figures by language. */
export declare const exportWords: Readonly<Record<ExportLanguage, ExportWords>>;
//# sourceMappingURL=language.d.ts.map