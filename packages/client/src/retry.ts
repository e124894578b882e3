import type { VhcsErrorDetails } from './errors.ts';

/** Longest wait before the first retry; each further one may last twice as long. */
export const FIRST_BACK_OFF_MS = 500;

/** No back-off is longer, a wish of the server aside. */
export const MAX_BACK_OFF_MS = 8_000;

/** A server that wants a longer pause is not asked again; the error tells the caller for how long. */
export const MAX_RETRY_AFTER_MS = 60_000;

/**
 * How long to wait before the next attempt, in milliseconds; `Infinity` when another is of no use.
 * Every request of this package may be repeated: reads change nothing, ratings carry their key.
 *
 * @param failure of the last attempt; its `retryAfterMs` is waited out before the back-off begins
 * @param attempt attempts made before the last one: 0 after the first
 * @param random from 0 to below 1
 */
export function retryDelayMs(
  { kind, status = 500, retryAfterMs = 0 }: VhcsErrorDetails,
  attempt: number,
  random: number,
): number {
  const mayPass = kind !== 'aborted' && (status === 408 || status === 429 || status >= 500);
  const backOffMs = Math.min(FIRST_BACK_OFF_MS * 2 ** attempt, MAX_BACK_OFF_MS);
  return mayPass && retryAfterMs <= MAX_RETRY_AFTER_MS
    ? // All of it is left to chance: clients which failed together spread out most.
      retryAfterMs + backOffMs * (1 - random)
    : Infinity;
}
