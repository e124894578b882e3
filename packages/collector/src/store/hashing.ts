import { localDayNumber, type Rating } from '@vhcs/contract';

const KEY_BYTES = 16;
const DAY_BYTES = 3;
const HASHED_BYTES = KEY_BYTES - DAY_BYTES;
const CONTENT_BYTES = 16;

/** The whole 32-byte SHA-256 of a text in UTF-8: `sha256-node.ts` in Node, `sha256-web.ts` in browsers. */
export type Sha256 = (text: string) => Uint8Array;

/**
 * The 16 bytes under which a rating is kept: three bytes of day number, then the first thirteen of
 * the key's SHA-256. A UUIDv7 holds the millisecond at which it was made, and nothing finer than
 * the day may be stored, so its time is cut down to the local day (Asia/Ho_Chi_Minh, counted from
 * 1970-01-01) and the rest is hashed. The day in front keeps the keys of a day together, which
 * keeps inserts local; UUIDs of other versions hold no day and share day 0.
 *
 * @param idempotencyKey a UUID, in either case
 */
export function storedKey(idempotencyKey: string, sha256: Sha256): Uint8Array {
  const uuid = idempotencyKey.toLowerCase();
  return keyBytes(uuid, sha256(uuid));
}

/**
 * A stored key as a text of one character a byte, for a map: a fresh one, which keeps no body alive
 * that it was read from.
 */
export const keyText = (key: Uint8Array): string =>
  String(Reflect.apply(String.fromCharCode, undefined, key));

/** The stored key of a {@link keyText}. */
export const keyOfText = (text: string): Uint8Array =>
  Uint8Array.from(text, (character) => character.charCodeAt(0));

/** What a rating is stored under, and what tells it from another one under the same key. */
export interface RatingSeal {
  /** See {@link storedKey}. */
  readonly key: Uint8Array;
  /** 16 bytes. */
  readonly digest: Uint8Array;
}

/**
 * Seals a rating: with its stored key, and with a digest that is its content under sixteen further
 * bytes of the key's hash as a one-time pad. The raw key is never stored, so a text that was masked
 * cannot be found again by guessing.
 *
 * @param idempotencyKey a UUID, in either case
 * @param content what {@link contentHash} makes of the rating
 */
export function sealRating(
  idempotencyKey: string,
  content: Uint8Array,
  sha256: Sha256,
): RatingSeal {
  const uuid = idempotencyKey.toLowerCase();
  const hash = sha256(uuid);
  const digest = new Uint8Array(CONTENT_BYTES);
  for (let index = 0; index < CONTENT_BYTES; index++) {
    digest[index] = (content[index] ?? 0) ^ (hash[HASHED_BYTES + index] ?? 0);
  }
  return { key: keyBytes(uuid, hash), digest };
}

/**
 * The 16 bytes that tell whether two ratings say the same, whatever the order of their fields and
 * answers.
 *
 * @param form what {@link canonicalForm} makes of the rating
 */
export function contentHash(form: string, comment: string | undefined, sha256: Sha256): Uint8Array {
  const said = comment === undefined ? '' : JSON.stringify(comment);
  return sha256(form + said).slice(0, CONTENT_BYTES);
}

/** Every field of a rating but its key and comment, in one order. */
export function canonicalForm(rating: Rating): string {
  return JSON.stringify([
    rating.survey,
    rating.surveyVersion,
    rating.unit,
    rating.channel,
    rating.language,
    Object.entries(rating.answers).sort(byQuestion),
    rating.touchpoint,
    rating.service,
    rating.article,
    rating.localDate,
    rating.replaces,
  ]);
}

function byQuestion(
  [one]: readonly [string, unknown],
  [other]: readonly [string, unknown],
): number {
  return one < other ? -1 : 1;
}

function keyBytes(uuid: string, hash: Uint8Array): Uint8Array {
  const key = new Uint8Array(KEY_BYTES);
  const day = dayNumber(uuid);
  key[0] = day >> 16;
  key[1] = day >> 8;
  key[2] = day;
  for (let index = 0; index < HASHED_BYTES; index++) key[DAY_BYTES + index] = hash[index] ?? 0;
  return key;
}

function dayNumber(uuid: string): number {
  const isTimed = uuid[14] === '7';
  if (!isTimed) return 0;
  return localDayNumber(Number.parseInt(uuid.slice(0, 8) + uuid.slice(9, 13), 16));
}
