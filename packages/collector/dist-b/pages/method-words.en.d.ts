import type { MethodWords } from './method-words.ts';
/** The words about the method in English. */
export declare const methodWordsInEnglish: MethodWords;
//# sourceMappingURL=method-words.en.d.ts.map