import type { RegistryWords } from './words.ts';
/** In English. */
export declare const registryWordsInEnglish: RegistryWords;
//# sourceMappingURL=words.en.d.ts.map