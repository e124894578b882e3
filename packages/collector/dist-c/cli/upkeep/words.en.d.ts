import type { UpkeepWords } from './words.ts';
/** The words about keeping a store in English. */
export declare const upkeepWordsInEnglish: UpkeepWords;
//# sourceMappingURL=words.en.d.ts.map