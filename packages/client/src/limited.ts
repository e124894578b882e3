import type { VhcsErrorDetails } from './errors.ts';

/** Timers that are to last longer than 2 ** 31 - 1 end at once. */
const LONGEST_TIMER_MS = 2e9;

/**
 * Does some work for at most some milliseconds, and while the signal is not aborted. Ends in time
 * even when the work does not heed the signal that it is handed.
 *
 * @returns what the work resolves with, or why it came to nothing; never rejects
 */
export function limited<T>(
  ms: number,
  signal: AbortSignal | undefined,
  work: (ended: AbortSignal) => Promise<T>,
): Promise<T | VhcsErrorDetails> {
  return new Promise((resolve) => {
    const controller = new AbortController();
    const end = (outcome: T | VhcsErrorDetails): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
      resolve(outcome);
    };
    const giveUp = (failure: VhcsErrorDetails): void => {
      end(failure);
      controller.abort();
    };
    const abort = (): void => {
      giveUp({ kind: 'aborted', cause: signal?.reason });
    };
    const timer = setTimeout(giveUp, Math.min(ms, LONGEST_TIMER_MS), { kind: 'timeout' });
    signal?.addEventListener('abort', abort);
    if (signal?.aborted) abort();
    else {
      work(controller.signal).then(end, (cause: unknown) => {
        end({ kind: 'network', cause });
      });
    }
  });
}

/** Resolves after some milliseconds, or as soon as the signal is aborted. */
export function pause(ms: number, signal?: AbortSignal): Promise<unknown> {
  return limited(ms, signal, () => new Promise<never>(() => undefined));
}
