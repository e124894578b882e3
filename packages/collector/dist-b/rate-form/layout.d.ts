import type { Localized } from '@vhcs/contract';
import { html } from 'hono/html';
import type { PageLanguage } from './words.ts';
/** A piece of HTML in which every value was escaped. */
export type Fragment = ReturnType<typeof html>;
/** What every page has. */
export interface PageParts {
    readonly language: PageLanguage;
    readonly title: string;
    readonly main: Fragment;
    /** Goes to the same page in the other language. */
    readonly languageLink?: Fragment;
}
/** A whole page as text. */
export declare function renderPage({ language, title, main, languageLink, }: PageParts): Promise<string>;
/** A text of the registry; marked where it is in another language than the page. */
export declare function localizedText(text: Localized, language: PageLanguage): Fragment;
//# sourceMappingURL=layout.d.ts.map