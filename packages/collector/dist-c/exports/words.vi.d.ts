import type { ExportWords } from './words.ts';
/** The words of exported figures in Vietnamese. */
export declare const exportWordsInVietnamese: ExportWords;
//# sourceMappingURL=words.vi.d.ts.map