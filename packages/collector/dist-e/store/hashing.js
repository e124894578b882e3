import { localDayNumber } from '@vhcs/contract';
const KEY_BYTES = 16;
const DAY_BYTES = 3;
const HASHED_BYTES = KEY_BYTES - DAY_BYTES;
const CONTENT_BYTES = 16;
/**
 * The 16 bytes under which a rating is kept: three bytes of day number, then the first thirteen of
 * the key's SHA-256. A UUIDv7 holds the millisecond at which it was made, and nothing finer than
 * the day may be stored, so its time is cut down to the local day (Asia/Ho_Chi_Minh, counted from
 * 1970-01-01) and the rest is hashed. The day in front keeps the keys of a day together, which
 * keeps inserts local; UUIDs of other versions hold no day and share day 0.
 *
 * @param idempotencyKey a UUID, in either case
 */
export function storedKey(idempotencyKey, sha256) {
    const uuid = idempotencyKey.toLowerCase();
    return keyBytes(uuid, sha256(uuid));
}
/**
 * Seals a rating: with its stored key, and with a digest that is its content under sixteen further
 * bytes of the key's hash as a one-time pad. The raw key is never stored, so a text that was masked
 * cannot be found again by guessing.
 *
 * @param idempotencyKey a UUID, in either case
 * @param content what {@link contentHash} makes of the rating
 */
export function sealRating(idempotencyKey, content, sha256) {
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
export function contentHash(form, comment, sha256) {
    const said = comment === undefined ? '' : JSON.stringify(comment);
    return sha256(form + said).slice(0, CONTENT_BYTES);
}
/** Every field of a rating but its key and comment, in one order. */
export function canonicalForm(rating) {
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
function byQuestion([one], [other]) {
    return one < other ? -1 : 1;
}
function keyBytes(uuid, hash) {
    const key = new Uint8Array(KEY_BYTES);
    const day = dayNumber(uuid);
    key[0] = day >> 16;
    key[1] = day >> 8;
    key[2] = day;
    for (let index = 0; index < HASHED_BYTES; index++)
        key[DAY_BYTES + index] = hash[index] ?? 0;
    return key;
}
function dayNumber(uuid) {
    const isTimed = uuid[14] === '7';
    if (!isTimed)
        return 0;
    return localDayNumber(Number.parseInt(uuid.slice(0, 8) + uuid.slice(9, 13), 16));
}
//# sourceMappingURL=hashing.js.map