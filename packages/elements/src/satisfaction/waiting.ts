import type { Entry, OngoingRating } from './rating.ts';
import { wait } from './submission.ts';

/** Says that there is no network, and goes on when there is, unless something else was done since. */
export function waitForNetwork(rating: OngoingRating, entry: Entry, goOn: () => void): void {
  const waiting = wait(entry.submission);
  rating.set(waiting, entry);
  const onOnline = (): void => {
    if (entry.submission === waiting) goOn();
  };
  addEventListener('online', onOnline, { once: true });
}
