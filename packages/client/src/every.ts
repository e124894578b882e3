import type { PublishedCard, Unit } from '@vhcs/contract';
import {
  listExemplars,
  listUnits,
  type ExemplarListOptions,
  type PageOptions,
  type UnitListOptions,
} from './records.ts';
import type { Transport } from './transport.ts';

/** A page of a list. */
interface Page<Item> {
  readonly items: readonly Item[];
  readonly nextCursor: string | null;
}

/**
 * Every unit that `listUnits` finds, whatever the number of pages: the next page is asked for when
 * the one before has been gone through.
 *
 * @throws VhcsError while it is iterated
 */
export const everyUnit = (transport: Transport, options?: UnitListOptions): AsyncIterable<Unit> =>
  every((page) => listUnits(transport, { ...options, ...page }), options);

/** Every card that `listExemplars` finds, as `everyUnit` does it. */
export const everyExemplar = (
  transport: Transport,
  options?: ExemplarListOptions,
): AsyncIterable<PublishedCard> =>
  every((page) => listExemplars(transport, { ...options, ...page }), options);

/** Every item of a list whose pages are read one after the other. */
export async function* every<Item>(
  read: (page: Pick<PageOptions, 'cursor'>) => Promise<Page<Item>>,
  { cursor }: PageOptions = {},
): AsyncGenerator<Item, void, undefined> {
  for (let next: string | null | undefined = cursor; next !== null;) {
    const page: Page<Item> = await read({ cursor: next });
    yield* page.items;
    next = page.nextCursor;
  }
}
