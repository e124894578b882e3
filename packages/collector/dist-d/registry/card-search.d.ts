import { type ExemplarList, type PublishedCard, type Unit } from '@vhcs/contract';
/** What is searched for; everything absent does not narrow. */
export interface CardQuery {
    /** Words of the unit's name, the headline or the practices; accents and case do not matter. */
    readonly words?: string | undefined;
    /** Province of the unit; accents and case do not matter. */
    readonly province?: string | undefined;
    readonly level?: Unit['level'] | undefined;
    /** Id of a badge that the card has. */
    readonly model?: string | undefined;
    /** Most cards of a page. */
    readonly limit: number;
    /** Id of the last card of the page before. */
    readonly after?: string | undefined;
}
/** Finds cards, a page at a time; undefined when `after` names no card. */
export type CardSearch = (query: CardQuery) => ExemplarList | undefined;
/** Prepares cards for being searched; pages keep the order in which they are given. */
export declare function createCardSearch(cards: readonly PublishedCard[]): CardSearch;
//# sourceMappingURL=card-search.d.ts.map