/** Ratings, sealed, by a number that grows. */
export const RATINGS = 'ratings';

/** The key of the device, under this same name. */
export const KEYS = 'keys';

/**
 * Does some work on one store. Resolves with what the work returns, requests mostly, once all of it
 * is on disk; rejects when the browser's storage does not do its part.
 */
export type Transact = <T>(name: string, work: (store: IDBObjectStore) => T) => Promise<T>;

/**
 * Opens a database of the page's origin. By hand, since no small library asks for `strict`
 * durability, without which a kiosk that loses its power loses what it had thanked for.
 */
export async function openIndexedDb(name: string): Promise<Transact> {
  const opening = indexedDB.open(name, 1);
  await new Promise((resolve, reject) => {
    opening.onupgradeneeded = () => {
      opening.result.createObjectStore(RATINGS, { autoIncrement: true });
      opening.result.createObjectStore(KEYS);
    };
    opening.onsuccess = resolve;
    opening.onerror = reject;
  });
  const db = opening.result;
  // Who deletes the database, or upgrades it, need not wait for this page.
  db.onversionchange = () => {
    db.close();
  };
  return (store, work) =>
    new Promise((resolve, reject) => {
      const transaction = db.transaction(store, 'readwrite', { durability: 'strict' });
      const done = work(transaction.objectStore(store));
      transaction.oncomplete = () => {
        resolve(done);
      };
      transaction.onabort = reject;
    });
}
