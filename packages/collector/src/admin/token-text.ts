import type { Random } from '../capabilities.ts';
import type { Sha256 } from '../store/hashing.ts';

const ID_BYTES = 5;
const SECRET_BYTES = 32;

const ID = '[0-9a-f]{10}';
const idPattern = new RegExp(`^${ID}$`);

/** The prefix lets scanners of leaked secrets recognise a token; the id finds its record. */
const pattern = new RegExp(`^vhcs_(${ID})_([A-Za-z0-9_-]{43})$`);

/** A token that was just made; its text is shown once and kept nowhere. */
export interface NewToken {
  readonly id: string;
  /** `vhcs_<id>_<256 random bits>`. */
  readonly text: string;
}

/** Makes a token. */
export function createToken(random: Random): NewToken {
  const id = hex(random(ID_BYTES));
  return { id, text: `vhcs_${id}_${base64url(random(SECRET_BYTES))}` };
}

/** The id in a text of the shape of a token; undefined for any other text. */
export function tokenId(text: string): string | undefined {
  return pattern.exec(text)?.[1];
}

/** Whether a text may be the id of a token; nothing else is asked of a store, which need not take it. */
export function isTokenId(text: string): boolean {
  return idPattern.test(text);
}

/** What is kept of a token's text, 64 hexadecimal digits. Slow hashing would add nothing to 256 random bits. */
export function tokenHash(text: string, sha256: Sha256): string {
  return hex(sha256(text));
}

/** Compares two hashes in a time that does not tell where they differ. */
export function isSameHash(one: string, other: string): boolean {
  let difference = one.length ^ other.length;
  for (let index = 0; index < one.length; index += 1) {
    difference |= one.charCodeAt(index) ^ other.charCodeAt(index);
  }
  return difference === 0;
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function base64url(bytes: Uint8Array): string {
  const text = btoa(String.fromCharCode(...bytes));
  return text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
