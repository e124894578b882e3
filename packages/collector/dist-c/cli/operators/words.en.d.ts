import type { OperatorWords } from './words.ts';
/** Words about operators in English. */
export declare const operatorWordsInEnglish: OperatorWords;
//# sourceMappingURL=words.en.d.ts.map