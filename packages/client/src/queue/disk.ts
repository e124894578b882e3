import type { Entry } from './entry.ts';
import { openIndexedDb, RATINGS } from './indexed-db.ts';
import { keyOf, seal, unseal, type Keeping, type Sealed } from './sealing.ts';

const DAY_MS = 86_400_000;

/** What another session left behind is removed after as many days: nobody can read it any more. */
const MAX_DAYS = 31;

/** An entry as it lies on disk. */
interface SealedEntry extends Sealed {
  /** Days since 1970 when it was kept, by the clock of this device: nothing finer lies unsealed. */
  readonly day: number;
}

/** Entries on the disk of this device. Every call rejects when the storage does not do its part. */
export interface Disk {
  /** Hands over what was kept after an id, and resolves with the last id that is there now. */
  readonly readAfter: (id: number, take: (id: number, entry: Entry) => void) => Promise<number>;
  /** Whether an entry is there still: another tab may have settled it. */
  readonly has: (id: number) => Promise<boolean>;
  /** Resolves with the id once the entry is on disk; without an id it gets the next one. */
  readonly put: (entry: Entry, id?: number) => Promise<number>;
  readonly remove: (id: number) => Promise<unknown>;
}

/** Opens the disk; rejects where a page has no storage, or nothing to seal with. */
export async function openDisk(name: string, keeping: Keeping, now: () => number): Promise<Disk> {
  const transact = await openIndexedDb(name);
  const key = await keyOf(keeping, transact);
  const today = (): number => Math.floor(now() / DAY_MS);
  const remove = (id: number) => transact(RATINGS, (ratings) => ratings.delete(id));
  return {
    remove,
    has: async (id) => (await transact(RATINGS, (ratings) => ratings.count(id))).result > 0,
    put: async (entry, id) => {
      const sealed: SealedEntry = { ...(await seal(key, entry)), day: today() };
      return (await transact(RATINGS, (ratings) => ratings.put(sealed, id))).result as number;
    },
    readAfter: async (last, take) => {
      const range = IDBKeyRange.lowerBound(last, true);
      const [ids, found] = await transact(
        RATINGS,
        (ratings) => [ratings.getAllKeys(range), ratings.getAll(range)] as const,
      );
      for (const [index, id] of (ids.result as number[]).entries()) {
        const sealed = found.result[index] as SealedEntry;
        try {
          take(id, (await unseal(key, sealed)) as Entry);
        } catch {
          if (Math.abs(today() - sealed.day) > MAX_DAYS) await remove(id);
        }
      }
      return (ids.result.at(-1) as number | undefined) ?? last;
    },
  };
}
