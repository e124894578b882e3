import type { FiguresWords } from './words.ts';
/** The words about figures in English. */
export declare const figuresWordsInEnglish: FiguresWords;
//# sourceMappingURL=words.en.d.ts.map