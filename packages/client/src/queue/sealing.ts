import type { Entry } from './entry.ts';
import type { RecordStorage } from './indexed-db.ts';

/** How long what was given can be read. */
export type Keeping = 'session' | 'device';

/** Seals entries, and opens those of its own ring. */
export interface Sealer {
  readonly ring: string;
  readonly seal: (entry: Entry) => Promise<ArrayBuffer>;
  /** Rejects when it was sealed with another key. */
  readonly open: (sealed: ArrayBuffer) => Promise<Entry>;
}

const ALGORITHM = 'AES-GCM';
const NONCE_BYTES = 12;
const SESSION_ITEM = 'vhcs-queue';

/**
 * Makes the sealer of this device, whose key lies in the storage and cannot be taken out of it, or
 * that of this tab's session, whose key is gone when the browser forgets the session.
 *
 * @throws when the page has no WebCrypto, as one that does not come by https, or no session storage
 */
export async function createSealer(keeping: Keeping, storage: RecordStorage): Promise<Sealer> {
  if (keeping === 'session') {
    const [ring = '', secret] = sessionSecret().split(' ');
    const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(secret));
    const key = await crypto.subtle.importKey('raw', bytes, ALGORITHM, false, USAGES);
    return sealerOf(ring, key);
  }
  const parameters = { name: ALGORITHM, length: 256 };
  const offered = await crypto.subtle.generateKey(parameters, false, USAGES);
  return sealerOf(keeping, await storage.keyOr(offered));
}

const USAGES: KeyUsage[] = ['encrypt', 'decrypt'];

/** Two UUIDs: one names the session, the other one is secret. */
function sessionSecret(): string {
  const made = sessionStorage.getItem(SESSION_ITEM) ?? `${uuid()} ${uuid()}`;
  sessionStorage.setItem(SESSION_ITEM, made);
  return made;
}

const uuid = (): string => crypto.randomUUID();

const sealerOf = (ring: string, key: CryptoKey): Sealer => ({
  ring,
  seal: async (entry) => {
    const iv = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
    const plain = new TextEncoder().encode(JSON.stringify(entry));
    const sealed = await crypto.subtle.encrypt({ name: ALGORITHM, iv }, key, plain);
    return new Blob([iv, sealed]).arrayBuffer();
  },
  open: async (sealed) => {
    const iv = sealed.slice(0, NONCE_BYTES);
    const body = sealed.slice(NONCE_BYTES);
    const plain = await crypto.subtle.decrypt({ name: ALGORITHM, iv }, key, body);
    return JSON.parse(new TextDecoder().decode(plain)) as Entry;
  },
});
