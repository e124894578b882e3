import { type RelatedUnit, type Unit } from '@vhcs/contract';
import { type Fragment } from '../rate-form/layout.ts';
import type { PageLanguage } from './words.ts';
/** Who a page is about: the unit, and that it has ended where it has. */
export interface UnitOnPage {
    readonly unit: Unit;
    /** Whether the unit's last day has passed. */
    readonly isEnded: boolean;
    readonly language: PageLanguage;
}
/** The heading of a page about a unit, with what else belongs into it. */
export declare function unitHead({ unit, isEnded, language }: UnitOnPage, further?: Fragment): Fragment;
/** Who came after a unit that has ended. */
export declare function successorNote({ unit, isEnded, language }: UnitOnPage): Fragment | undefined;
/** Units that came before or after, with links to those that are registered. */
export declare function relatedUnits(units: readonly RelatedUnit[], language: PageLanguage): Fragment;
/** Where the page of a unit is. */
export declare function unitPath(id: string, language: PageLanguage): string;
/** The way to the rating form; nobody rates a unit that has ended. */
export declare function rateLink({ unit, isEnded, language }: UnitOnPage): Fragment | undefined;
//# sourceMappingURL=unit-head.d.ts.map