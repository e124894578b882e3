import type { CliWords } from './words.ts';
/** The program's words in Vietnamese. */
export declare const wordsInVietnamese: CliWords;
//# sourceMappingURL=words.vi.d.ts.map