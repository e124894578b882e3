import type { PageWords } from './words.ts';
/** The pages' words in Vietnamese. */
export declare const wordsInVietnamese: PageWords;
//# sourceMappingURL=words.vi.d.ts.map