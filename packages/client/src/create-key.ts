import { createIdempotencyKey } from '@vhcs/contract';

/** A new idempotency key: a UUIDv7, which holds the time. */
export function createKey(now = Date.now): string {
  return createIdempotencyKey(now(), crypto.getRandomValues(new Uint8Array(10)));
}
