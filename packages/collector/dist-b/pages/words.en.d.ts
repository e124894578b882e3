import type { PageWords } from './words.ts';
/** The pages' words in English. */
export declare const wordsInEnglish: PageWords;
//# sourceMappingURL=words.en.d.ts.map