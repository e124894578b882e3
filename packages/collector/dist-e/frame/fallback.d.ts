import { type Survey, type Unit } from '@vhcs/contract';
import { type Fragment } from '../rate-form/layout.ts';
import type { PageLanguage } from '../rate-form/words.ts';
import type { Registry } from '../registry/registry.ts';
/** What is rated, and in which language it is asked. */
export interface RatedInFrame {
    readonly unit: Unit;
    readonly survey: Survey;
    readonly language: PageLanguage;
    readonly touchpoint: string | undefined;
}
/** The question, and a link to the form for each of its levels. The stars of an article have none. */
export declare function levelLinks(rated: RatedInFrame): Fragment;
/** A link to the page of a unit that needs no script. */
export declare function pageLink(route: 'getExemplarPage' | 'getUnitPage', { id, title, language, }: {
    readonly id: string;
    readonly title: string;
    readonly language: PageLanguage;
}): Fragment;
/** Links to the pages of the first exemplar cards. */
export declare function cardLinks(registry: Registry, language: PageLanguage): Fragment;
//# sourceMappingURL=fallback.d.ts.map