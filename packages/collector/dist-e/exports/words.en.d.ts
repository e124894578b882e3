import type { ExportWords } from './words.ts';
/** The words of exported figures in English. */
export declare const exportWordsInEnglish: ExportWords;
//# sourceMappingURL=words.en.d.ts.map