import type { Fragment } from './layout.ts';
import type { RateSubject } from './view.ts';
import type { PageLanguage } from './words.ts';
/** Where the form of a subject is, in a language. */
export declare function formAddress(subject: RateSubject, language: PageLanguage): string;
/** A link to an empty form in the other language, in that language's own words. */
export declare function languageLink(subject: RateSubject): Fragment;
//# sourceMappingURL=language-link.d.ts.map