import { localDateAt, type LocalDate } from '@vhcs/contract';
import type { Entry } from './entry.ts';
import { firstDay } from './first-day.ts';
import type { Keeping } from './queue.ts';

/**
 * What the browser keeps lies under this name: in the database the store, in which sealed ratings
 * lie by a number that grows, and in the store the key of the device; the session's secret.
 */
const NAME = 'vhcs-queue';
const ALGORITHM = 'AES-GCM';

/** An entry as it lies on disk: nobody can read it without the key. */
interface Sealed extends AesGcmParams {
  readonly id: number;
  readonly data: ArrayBuffer;
  /** When it was kept, by the clock of this device: nothing finer lies unsealed. */
  readonly day: LocalDate;
}

/** Entries on the disk of this device. Every call rejects when the storage does not do its part. */
export interface Disk {
  /** Adds what was kept since the last call, and is not there yet. */
  readonly read: (entries: Set<Entry>) => Promise<void>;
  /** How many there are of an id: none when another tab has settled it. */
  readonly count: (id: number) => Promise<number>;
  /** Resolves with a new id once the entry is on disk, and what lay under its old id is not. */
  readonly put: (entry: Entry) => Promise<number>;
  readonly delete: (id: number) => Promise<unknown>;
}

/** Opens the disk; rejects where a page has no storage, or nothing to seal with. */
export async function openDisk(
  name: string,
  keeping: Keeping | undefined,
  now: () => number,
): Promise<Disk> {
  const opening = indexedDB.open(name);
  await new Promise((resolve, reject) => {
    opening.onupgradeneeded = () => {
      opening.result.createObjectStore(NAME, { keyPath: 'id', autoIncrement: true });
    };
    opening.onsuccess = resolve;
    opening.onerror = reject;
  });
  const db = opening.result;
  // Who deletes the database, or upgrades it, need not wait for this page.
  db.onversionchange = () => {
    db.close();
  };
  const transact = async <T>(work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> => {
    const transaction = db.transaction(NAME, 'readwrite', { durability: 'strict' });
    const request = work(transaction.objectStore(NAME));
    await new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onabort = reject;
    });
    return request.result;
  };

  const session: Record<string, string> = keeping === 'device' ? {} : sessionStorage;
  // 32 characters, 122 bits of them random.
  const secret = (session[NAME] ??= crypto.randomUUID()).replaceAll('-', '');
  let key = await crypto.subtle.importKey('raw', encode(secret), ALGORITHM, false, [
    'encrypt',
    'decrypt',
  ]);
  if (keeping === 'device') {
    // Refused where there is one.
    await transact((store) => store.add({ id: NAME, key })).catch(() => undefined);
    ({ key } = (await transact((store) => store.get(NAME))) as { readonly key: CryptoKey });
  }

  let last = 0;
  const remove = (id: number): Promise<unknown> => transact((store) => store.delete(id));
  return {
    delete: remove,
    count: (id) => transact((store) => store.count(id)),
    put: async (entry) => {
      const head = {
        name: ALGORITHM,
        iv: crypto.getRandomValues(new Uint8Array(12)),
        day: localDateAt(now()),
      };
      const data = await crypto.subtle.encrypt(head, key, encode(JSON.stringify(entry)));
      return transact((store) => {
        store.delete(entry.id);
        return store.put({ ...head, data });
      }) as Promise<number>;
    },
    read: async (entries) => {
      const range = IDBKeyRange.bound(last, Infinity, true);
      for (const sealed of (await transact((store) => store.getAll(range))) as Sealed[]) {
        last = sealed.id;
        if ([...entries].some(({ id }) => id === last)) continue;
        try {
          const plain = await crypto.subtle.decrypt(sealed, key, sealed.data);
          const entry = JSON.parse(new TextDecoder().decode(plain)) as Entry;
          entries.add({ ...entry, id: last, isNew: false, isDurable: true });
        } catch {
          // Another session left it, and nobody can read it any more.
          if (sealed.day < firstDay(now)) await remove(last);
        }
      }
    },
  };
}

const encode = (text: string) => new TextEncoder().encode(text);
