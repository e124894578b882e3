import type { OngoingRating } from './rating.ts';
import { wait } from './submission.ts';

/** Says that there is no network, and goes on when there is, unless something else was done since. */
export function waitForNetwork(rating: OngoingRating, goOn: () => void): void {
  rating.set(wait(rating.submission));
  const waiting = rating.submission;
  const onOnline = (): void => {
    if (rating.submission === waiting) goOn();
  };
  addEventListener('online', onOnline, { once: true });
}
