import type { FiguresWords } from './words.ts';
/** The words about figures in Vietnamese. */
export declare const figuresWordsInVietnamese: FiguresWords;
//# sourceMappingURL=words.vi.d.ts.map