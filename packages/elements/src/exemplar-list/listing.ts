import type { ExemplarList, PublishedCard } from '@vhcs/contract';

/** The cards that have been read so far, of those that match. */
export interface Shown {
  readonly cards: readonly PublishedCard[];
  readonly total: number;
  readonly nextCursor: string | null;
}

export type Facets = ExemplarList['facets'];

/**
 * Where the reading of a list stands. Facets stay from the answer before, so that the form is there
 * while, and after, the next one fails.
 */
export type Listing =
  | {
      readonly kind: 'waiting';
      readonly facets?: Facets | undefined;
      readonly shown?: Shown | undefined;
    }
  | { readonly kind: 'failed'; readonly facets?: Facets | undefined; readonly shown?: undefined }
  | {
      readonly kind: 'ready' | 'reading-more' | 'more-failed';
      readonly facets: Facets;
      readonly shown: Shown;
    };

/** An answer is shown: alone, or behind the cards of the pages before. */
export function receive(
  { items, total, nextCursor, facets }: ExemplarList,
  before: readonly PublishedCard[],
): Listing {
  return { kind: 'ready', facets, shown: { cards: [...before, ...items], total, nextCursor } };
}
