import type { MethodWords } from './method-words.ts';
import type { PageLanguage } from './words.ts';
/** The words of the page about the method by language. */
export declare const methodWords: Readonly<Record<PageLanguage, MethodWords>>;
//# sourceMappingURL=method-language.d.ts.map