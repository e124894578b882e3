import type { PageLanguage } from './words.ts';
/**
 * The language of the page: the one that is named, else the first that the browser prefers among
 * those that exist, else Vietnamese.
 */
export declare function pageLanguage(named: string | null, acceptLanguage: string | null): PageLanguage;
//# sourceMappingURL=language.d.ts.map