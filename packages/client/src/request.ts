import { readAnswer } from './answer.ts';
import { VhcsError, type VhcsErrorDetails } from './errors.ts';
import { globalFetch, urlOf } from './global-fetch.ts';
import { limited, pause } from './limited.ts';
import type { CallOptions, ClientOptions } from './options.ts';
import { retryDelayMs } from './retry.ts';
import type { Shape } from './shape.ts';

/**
 * Longest body, in UTF-16 units, that is sent with `keepalive`, by which a rating outlives the page
 * that it was given on. As UTF-8 it has at most 48,000 bytes; browsers refuse more than 65,536.
 */
const KEEPALIVE_MAX_LENGTH = 16_000;

/** One thing to ask the collector. */
export interface Call<T> extends CallOptions {
  /** Path and query below the collector's address. */
  readonly path: string;
  /** JSON. With a body the call is a POST, without one a GET. */
  readonly body?: string | null;
  readonly idempotencyKey?: string;
  /** What the answer must look like. */
  readonly shape: Shape<T>;
}

/**
 * Sends a call, again where that may help, until it is answered, hopeless, or out of time.
 *
 * @throws VhcsError of the last attempt
 */
export async function request<T>(
  {
    baseUrl,
    fetch: send = globalFetch,
    timeoutMs: usualTimeoutMs = 10_000,
    maxRetries = 2,
    deadlineMs = 30_000,
    now = Date.now,
    random = Math.random,
    sleep = pause,
  }: ClientOptions,
  { path, shape, body = null, idempotencyKey, signal, timeoutMs = usualTimeoutMs }: Call<T>,
): Promise<T> {
  const url = urlOf(baseUrl, path);
  const method = body ? 'POST' : 'GET';
  const deadline = now() + deadlineMs;

  for (let attempt = 0; ; attempt++) {
    const ms = Math.min(timeoutMs, deadline - now());
    const outcome = await limited(ms, signal, async (ended) => {
      const response = await send(url, {
        method,
        // A string is labelled text/plain;charset=UTF-8 by fetch itself, which spares the preflight.
        body,
        // All that is kept alive shares those bytes, and fails beyond them: a retry does without.
        keepalive: !attempt && !!body && body.length <= KEEPALIVE_MAX_LENGTH,
        credentials: 'omit',
        signal: ended,
      });
      return readAnswer(response, shape, now());
    });
    if ('answer' in outcome) return outcome.answer;

    const delayMs = retryDelayMs(outcome, attempt, random());
    if (attempt >= maxRetries || now() + delayMs >= deadline) {
      throw new VhcsError(`${method} ${url}: ${describe(outcome)}; expected JSON within ${ms} ms`, {
        ...outcome,
        idempotencyKey,
      });
    }
    await sleep(delayMs, signal);
  }
}

/** `http 422 invalid-rating /answers/q1`, or as much of it as there is. */
function describe({ kind, status, code, field }: VhcsErrorDetails): string {
  return [kind, status, code, field].filter(Boolean).join(' ');
}
