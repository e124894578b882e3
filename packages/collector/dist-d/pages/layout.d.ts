import type { Fragment } from '../rate-form/layout.ts';
import type { PageLanguage } from './words.ts';
/** What every page has. */
export interface PageParts {
    readonly language: PageLanguage;
    readonly title: string;
    /** One or two sentences for lists of search results. */
    readonly description: string;
    /** Where the page is, without its query: `/v1/units/…`. */
    readonly path: string;
    /** The same as data for search engines, after schema.org. */
    readonly data: object;
    readonly main: Fragment;
}
/** A whole page as text. It has no script: what stands in its script element is data. */
export declare function renderPage(parts: PageParts): Promise<string>;
/** The address of a page in a language; Vietnamese goes without saying. */
export declare function addressIn(path: string, language: PageLanguage): string;
//# sourceMappingURL=layout.d.ts.map