import type { MovingWords } from './words.ts';
/** The words about moving in Vietnamese. */
export declare const movingWordsInVietnamese: MovingWords;
//# sourceMappingURL=words.vi.d.ts.map