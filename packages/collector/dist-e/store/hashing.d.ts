import { type Rating } from '@vhcs/contract';
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
export declare function storedKey(idempotencyKey: string, sha256: Sha256): Uint8Array;
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
export declare function sealRating(idempotencyKey: string, content: Uint8Array, sha256: Sha256): RatingSeal;
/**
 * The 16 bytes that tell whether two ratings say the same, whatever the order of their fields and
 * answers.
 *
 * @param form what {@link canonicalForm} makes of the rating
 */
export declare function contentHash(form: string, comment: string | undefined, sha256: Sha256): Uint8Array;
/** Every field of a rating but its key and comment, in one order. */
export declare function canonicalForm(rating: Rating): string;
//# sourceMappingURL=hashing.d.ts.map