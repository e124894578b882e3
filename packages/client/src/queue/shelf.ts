import { openDisk, type Disk } from './disk.ts';
import type { Entry } from './entry.ts';
import type { Keeping } from './sealing.ts';

/**
 * The ratings that are not stored yet: in the memory of the page, and on disk. A disk that is
 * refused, or fails later as a full one does, costs durability and no rating.
 */
export interface Shelf {
  /** What may still be stored, by id, in the order in which it was kept. */
  readonly pending: ReadonlyMap<number, Entry>;
  /** What the collector does not take, by id. */
  readonly refused: ReadonlyMap<number, Entry>;
  /** Whether all of it outlives the page, and other tabs see it. */
  readonly isDurable: () => boolean;
  /** Opens the disk. Never rejects: without one there is only memory. */
  readonly open: (name: string, keeping: Keeping) => Promise<void>;
  /** Takes in what other tabs and pages have kept. */
  readonly load: () => Promise<void>;
  /** The entry that waits under an id; undefined when another tab has settled it. */
  readonly find: (id: number) => Promise<Entry | undefined>;
  /** Keeps an entry, in the place of an earlier one where an id is given; resolves with the id. */
  readonly put: (entry: Entry, id?: number) => Promise<number>;
  readonly remove: (id: number) => Promise<void>;
}

/** An empty shelf, in memory until it is opened. */
export function createShelf(now: () => number): Shelf {
  const pending = new Map<number, Entry>();
  const refused = new Map<number, Entry>();
  /** Ids of what is not on disk as it is here; what never was there has one below zero. */
  const inMemory = new Set<number>();
  let disk: Disk | undefined;
  let lastRead = 0;
  let lastInMemory = 0;

  const sort = (id: number, entry: Entry): void => {
    const [to, from] = entry.code ? [refused, pending] : [pending, refused];
    from.delete(id);
    to.set(id, entry);
  };
  const forget = (id: number): void => {
    for (const ids of [pending, refused, inMemory]) ids.delete(id);
  };
  return {
    pending,
    refused,
    isDurable: () => !!disk && inMemory.size === 0,
    open: async (name, keeping) => {
      disk = await openDisk(name, keeping, now).catch(nothing);
    },
    load: async () => {
      const take = (id: number, entry: Entry): void => {
        if (!pending.has(id) && !refused.has(id)) sort(id, entry);
      };
      // What cannot be read now is looked for with the next try.
      lastRead = (await disk?.readAfter(lastRead, take).catch(nothing)) ?? lastRead;
    },
    find: async (id) => {
      if (id > 0 && (await disk?.has(id).catch(nothing)) === false) forget(id);
      return pending.get(id);
    },
    put: async (entry, id) => {
      if (id) sort(id, entry);
      const written = !id || id > 0 ? await disk?.put(entry, id).catch(nothing) : undefined;
      const kept = written ?? id ?? --lastInMemory;
      if (!written) inMemory.add(kept);
      if (!id) sort(kept, entry);
      return kept;
    },
    remove: async (id) => {
      forget(id);
      await disk?.remove(id).catch(nothing);
    },
  };
}

const nothing = (): undefined => undefined;
