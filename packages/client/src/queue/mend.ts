import type { LocalDate } from '@vhcs/contract';
import { createKey } from '../create-key.ts';
import type { VhcsErrorDetails } from '../errors.ts';
import type { Entry } from './entry.ts';
import { firstDay } from './first-day.ts';

/** No rating was given before; a device that says so had lost its clock. */
const FIRST_DAY: LocalDate = '2026-01-01';

/**
 * What becomes of a rating that the collector refused, as changes to its entry: with what it is
 * tried again, or the code with which it is laid aside. Nothing when it waits for an earlier one.
 */
export function mend(
  { code, field }: Partial<VhcsErrorDetails>,
  { key, rating }: Entry,
  entries: ReadonlySet<Entry>,
  now: () => number,
): Partial<Entry> | undefined {
  const { localDate, replaces } = rating;
  // Another text arrived under this key; this one takes its place.
  if (code === 'key-reused') return { key: createKey(now), rating: { ...rating, replaces: key } };
  // What is refused though it is young was given, or is sent, by a wrong clock: the collector's
  // own day is taken.
  if (field === '/localDate' && localDate && (localDate > firstDay(now) || localDate < FIRST_DAY)) {
    return { rating: { ...rating, localDate: undefined } };
  }
  const earlier = code === 'not-replaceable' && find(entries, replaces);
  if (!earlier) return { code };
  // The collector never had the earlier one.
  return earlier.code ? { rating: { ...rating, replaces: undefined } } : undefined;
}

/** The entry of a key. */
export const find = (entries: ReadonlySet<Entry>, key?: string): Entry | undefined =>
  [...entries].find((entry) => entry.key === key);
