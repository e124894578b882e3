import { localDateAt, type LocalDate } from '@vhcs/contract';
import type { Entry } from './entry.ts';
import { firstDay } from './first-day.ts';
import type { Keeping } from './queue.ts';

/** Sealed ratings by a number that grows, and the key of the device by its name. */
const STORE = 'ratings';
const KEY = 'vhcs-key';
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
  /** Hands over what was kept since the last call. */
  readonly readNew: (take: (entry: Entry) => void) => Promise<void>;
  /** How many there are of an id: none when another tab has settled it. */
  readonly count: (id: number) => Promise<number>;
  /** Resolves with a new id once the entry is on disk, and what lay under its old id is not. */
  readonly put: (entry: Entry) => Promise<number>;
  readonly remove: (id: number) => Promise<unknown>;
}

/** Opens the disk; rejects where a page has no storage, or nothing to seal with. */
export async function openDisk(name: string, keeping: Keeping, now: () => number): Promise<Disk> {
  const opening = indexedDB.open(name);
  await new Promise((resolve, reject) => {
    opening.onupgradeneeded = () => {
      opening.result.createObjectStore(STORE, { keyPath: 'id', autoIncrement: true });
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
    const transaction = db.transaction(STORE, 'readwrite', { durability: 'strict' });
    const request = work(transaction.objectStore(STORE));
    await new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onabort = reject;
    });
    return request.result;
  };

  const session: Record<string, string> = keeping === 'session' ? sessionStorage : {};
  const secret = (session[KEY] ??= crypto.randomUUID()).replaceAll('-', '');
  let key = await crypto.subtle.importKey('raw', encode(secret), ALGORITHM, false, [
    'encrypt',
    'decrypt',
  ]);
  if (keeping === 'device') {
    // Refused where there is one.
    await transact((store) => store.add({ id: KEY, key })).catch(() => undefined);
    ({ key } = (await transact((store) => store.get(KEY))) as { readonly key: CryptoKey });
  }

  let last = 0;
  const remove = (id: number) => transact((store) => store.delete(id));
  return {
    remove,
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
    readNew: async (take) => {
      const range = IDBKeyRange.bound(last, Infinity, true);
      for (const sealed of (await transact((store) => store.getAll(range))) as Sealed[]) {
        last = sealed.id;
        try {
          const plain = await crypto.subtle.decrypt(sealed, key, sealed.data);
          const entry = JSON.parse(new TextDecoder().decode(plain)) as Entry;
          take({ ...entry, id: last, isNew: false, isVolatile: false });
        } catch {
          // Another session left it, and nobody can read it any more.
          if (sealed.day < firstDay(now)) await remove(last);
        }
      }
    },
  };
}

const encode = (text: string) => new TextEncoder().encode(text);
