/**
 * Reads a `Retry-After` header: whole seconds, or an HTTP date.
 *
 * @param header null when the answer has none, or does not expose it to other origins
 * @param nowMs the time now, from which a date is counted
 * @returns milliseconds to wait; undefined when absent, unreadable, zero or already past
 */
export function parseRetryAfter(header: string | null, nowMs: number): number | undefined {
  const delayMs = Number(header) * 1000 || Date.parse(header ?? '') - nowMs;
  return delayMs > 0 ? delayMs : undefined;
}
