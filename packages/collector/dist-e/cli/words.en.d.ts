import type { CliWords } from './words.ts';
/** The program's words in English. */
export declare const wordsInEnglish: CliWords;
//# sourceMappingURL=words.en.d.ts.map