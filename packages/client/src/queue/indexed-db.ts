import type { SealedRecord } from './entry.ts';

/** Where records lie. Every call rejects when the browser's storage does not do its part. */
export interface RecordStorage {
  readonly ids: () => Promise<readonly number[]>;
  readonly get: (id: number) => Promise<SealedRecord | undefined>;
  /** Resolves with the id once the record is on disk; without an id it gets the next one. */
  readonly put: (record: SealedRecord, id?: number) => Promise<number>;
  readonly remove: (id: number) => Promise<unknown>;
  /** The key that is kept here; the offered one, when there was none before. */
  readonly keyOr: (offered: CryptoKey) => Promise<CryptoKey>;
  readonly close: () => void;
}

const RATINGS = 'ratings';
const KEYS = 'keys';

/**
 * Opens a database of the page's origin. By hand, since no small library asks for `strict`
 * durability, without which a kiosk that loses its power loses what it had thanked for.
 */
export async function openIndexedDb(name: string): Promise<RecordStorage> {
  const opening = indexedDB.open(name, 1);
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore(RATINGS, { autoIncrement: true });
    opening.result.createObjectStore(KEYS);
  };
  const db = await resultOf(opening);
  // Who deletes the database, or upgrades it, need not wait for this page.
  db.onversionchange = () => {
    db.close();
  };
  const read = (): IDBObjectStore => db.transaction(RATINGS).objectStore(RATINGS);
  const write = async <T>(store: string, work: (store: IDBObjectStore) => IDBRequest<T>) => {
    const transaction = db.transaction(store, 'readwrite', { durability: 'strict' });
    const request = work(transaction.objectStore(store));
    await new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onabort = () => {
        reject(transaction.error ?? new DOMException('aborted', 'AbortError'));
      };
    });
    return request.result;
  };
  return {
    ids: async () => (await resultOf(read().getAllKeys())) as number[],
    get: async (id) => resultOf(read().get(id) as IDBRequest<SealedRecord | undefined>),
    put: (record, id) => write(RATINGS, (store) => store.put(record, id)) as Promise<number>,
    remove: (id) => write(RATINGS, (store) => store.delete(id)),
    keyOr: (offered) =>
      write(KEYS, (store) => {
        const found = store.get(KEYS) as IDBRequest<CryptoKey | undefined>;
        found.onsuccess = () => {
          if (!found.result) store.put(offered, KEYS);
        };
        return found;
      }).then((key) => key ?? offered),
    close: () => {
      db.close();
    },
  };
}

function resultOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new DOMException('no reason', 'UnknownError'));
    };
  });
}
