import type { OperatorWords } from './words.ts';
/** Words about operators in Vietnamese. */
export declare const operatorWordsInVietnamese: OperatorWords;
//# sourceMappingURL=words.vi.d.ts.map