import type { LocalDate } from '@vhcs/contract';
import type { VhcsErrorDetails } from '../errors.ts';
import type { Entry } from './entry.ts';

/** No rating was given before; a device that says so had lost its clock. */
const FIRST_DAY: LocalDate = '2026-01-01';

/** With what a refused rating is mended. */
export interface Means {
  /** What is not stored yet. */
  readonly entries: ReadonlySet<Entry>;
  /** The first day that the collector takes, by the clock of this device. */
  readonly day: LocalDate;
  /** A new one. */
  readonly key: string;
}

/**
 * What becomes of a rating that the collector refused, as changes to its entry: with what it is
 * tried again, or the code with which it is laid aside. Nothing when it waits for an earlier one.
 *
 * Imports nothing: it is fetched with the first refusal, which few pages ever see.
 */
export function mend(
  { code, field }: Partial<VhcsErrorDetails>,
  { key, rating }: Entry,
  { entries, day, key: newKey }: Means,
): Partial<Entry> | undefined {
  const { localDate, replaces } = rating;
  // Another text arrived under this key; this one takes its place.
  if (code === 'key-reused') return { key: newKey, rating: { ...rating, replaces: key } };
  // What is refused though it is young was given, or is sent, by a wrong clock: the collector's
  // own day is taken.
  if (field === '/localDate' && localDate && (localDate > day || localDate < FIRST_DAY)) {
    return { rating: { ...rating, localDate: undefined } };
  }
  if (code === 'not-replaceable') {
    const earlier = [...entries].find((entry) => entry.key === replaces);
    // The collector never had the earlier one, or has it soon.
    if (earlier) return earlier.code ? { rating: { ...rating, replaces: undefined } } : undefined;
  }
  return { code };
}
