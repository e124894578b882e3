import { type Unit } from '@vhcs/contract';
import { type Fragment } from './layout.ts';
import type { RateSubject } from './view.ts';
import { type PageLanguage } from './words.ts';
/** Thanks, and what becomes of the rating. */
export declare function renderThanks(unit: Unit, language: PageLanguage): Promise<string>;
/** The unit has ended: who came after it, with a link to those that are registered. */
export declare function renderClosedUnit(unit: Unit, language: PageLanguage): Promise<string>;
/** Which unit has ended, when, and its successors, with a link to those that are registered. */
export declare function closedUnitNote(unit: Unit, language: PageLanguage): Fragment;
/** Nothing is at this address. */
export declare function renderUnknown(what: {
    readonly kind: 'unit' | 'survey';
    readonly id: string;
}, language: PageLanguage): Promise<string>;
/** The version that the form was made from takes no answers any more. */
export declare function renderClosedSurvey(subject: RateSubject): Promise<string>;
/** The form was sent before with other answers. */
export declare function renderAlreadySent(subject: RateSubject): Promise<string>;
/** This browser has rated the unit today; the earlier rating counts. */
export declare function renderRatedToday({ words, language, unit }: RateSubject): Promise<string>;
//# sourceMappingURL=message-pages.d.ts.map