import type { RegistryWords } from './words.ts';
/** In Vietnamese. */
export declare const registryWordsInVietnamese: RegistryWords;
//# sourceMappingURL=words.vi.d.ts.map