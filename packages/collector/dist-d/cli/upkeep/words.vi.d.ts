import type { UpkeepWords } from './words.ts';
/** The words about keeping a store in Vietnamese. */
export declare const upkeepWordsInVietnamese: UpkeepWords;
//# sourceMappingURL=words.vi.d.ts.map