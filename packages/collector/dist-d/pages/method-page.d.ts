import { type Fragment } from '../rate-form/layout.ts';
import type { Registry } from '../registry/registry.ts';
import type { ExcludedCount } from '../store/figures.ts';
import type { PageLanguage } from './words.ts';
/** What the page about the method shows. */
export interface MethodPage {
    readonly registry: Registry;
    /** Ratings that do not count, of days that are over. */
    readonly excluded: readonly ExcludedCount[];
    readonly language: PageLanguage;
}
/** The page that says how figures come about, what is asked and stored, and what is left out. */
export declare function renderMethodPage(page: MethodPage): Promise<string>;
/** The way to the page about the method. */
export declare function methodLink(language: PageLanguage): Fragment;
//# sourceMappingURL=method-page.d.ts.map