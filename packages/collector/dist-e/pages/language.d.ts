import type { PageLanguage, PageWords } from './words.ts';
/** The pages' words by language. */
export declare const pageWords: Readonly<Record<PageLanguage, PageWords>>;
/**
 * The language of a page: the one that is named, in any case and with any region, else Vietnamese.
 * What the browser prefers plays no part, so that one address has one content for every reader.
 */
export declare function shownLanguage(named: string | undefined): PageLanguage;
//# sourceMappingURL=language.d.ts.map