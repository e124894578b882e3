import type { MovingWords } from './words.ts';
/** The words about moving in English. */
export declare const movingWordsInEnglish: MovingWords;
//# sourceMappingURL=words.en.d.ts.map