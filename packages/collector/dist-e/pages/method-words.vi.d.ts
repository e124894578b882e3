import type { MethodWords } from './method-words.ts';
/** The words about the method in Vietnamese. */
export declare const methodWordsInVietnamese: MethodWords;
//# sourceMappingURL=method-words.vi.d.ts.map