import { type LocalDate, type PublishedCard } from '@vhcs/contract';
import type { Registry } from '../registry/registry.ts';
import { type UnitOnPage } from './unit-head.ts';
/** What the page of a card shows. */
export interface ExemplarPage extends UnitOnPage {
    readonly registry: Registry;
    readonly card: PublishedCard;
    readonly today: LocalDate;
}
/** The page of a card: what the unit did, with which figures and badges, and who says so. */
export declare function renderExemplarPage(page: ExemplarPage): Promise<string>;
//# sourceMappingURL=exemplar-page.d.ts.map