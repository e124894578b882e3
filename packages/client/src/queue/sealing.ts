import { KEYS, type Transact } from './indexed-db.ts';

/** How long what was given can be read. */
export type Keeping = 'session' | 'device';

/** What AES-GCM makes of a value: nobody can read it without the key. */
export interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly data: ArrayBuffer;
}

const ALGORITHM = 'AES-GCM';
const USAGES: KeyUsage[] = ['encrypt', 'decrypt'];
const SESSION_ITEM = 'vhcs-queue';

/**
 * The key of this tab's session, which is gone when the browser forgets the session, or that of
 * this device, which lies in the storage and cannot be taken out of it.
 *
 * @throws when the page has no WebCrypto, as one that does not come by https, or no session storage
 */
export async function keyOf(keeping: Keeping, transact: Transact): Promise<CryptoKey> {
  if (keeping === 'session') {
    const secret = sessionStorage.getItem(SESSION_ITEM) ?? crypto.randomUUID();
    sessionStorage.setItem(SESSION_ITEM, secret);
    const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(secret));
    return crypto.subtle.importKey('raw', bytes, ALGORITHM, false, USAGES);
  }
  const offered = await crypto.subtle.generateKey({ name: ALGORITHM, length: 256 }, false, USAGES);
  // Refused where there is one.
  await transact(KEYS, (keys) => keys.add(offered, KEYS)).catch(() => undefined);
  const found = await transact(KEYS, (keys) => keys.get(KEYS));
  return found.result as CryptoKey;
}

/** Seals a value. */
export async function seal(key: CryptoKey, value: unknown): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const plain = new TextEncoder().encode(JSON.stringify(value));
  return { iv, data: await crypto.subtle.encrypt({ name: ALGORITHM, iv }, key, plain) };
}

/** The value; rejects when it was sealed with another key. */
export async function unseal(key: CryptoKey, { iv, data }: Sealed): Promise<unknown> {
  const plain = await crypto.subtle.decrypt({ name: ALGORITHM, iv }, key, data);
  return JSON.parse(new TextDecoder().decode(plain));
}
