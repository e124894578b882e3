import { localDateAt, type LocalDate } from '@vhcs/contract';
import type { VhcsErrorDetails } from '../errors.ts';
import type { Entry } from './entry.ts';
import type { Shelf } from './shelf.ts';

/** The collector takes days up to 31 back. */
const MAX_WAIT_MS = 31 * 86_400_000;

/** No rating was given before; a device that says so had lost its clock. */
const FIRST_DAY: LocalDate = '2026-01-01';

/**
 * What a failed try means for the rating. An entry is the same rating, changed as its refusal asks
 * for, to be tried again at once.
 *
 * - `later`: the collector was not reached, or cannot take any rating now
 * - `skip`: this one cannot be taken yet; the others may pass
 * - `refused`: the collector does not take it as it is
 */
export type Verdict = 'later' | 'skip' | 'refused' | Entry;

/** With what a failed try is judged. */
export interface Means {
  readonly shelf: Pick<Shelf, 'pending' | 'refused'>;
  readonly now: () => number;
  readonly newKey: () => string;
}

/** Judges a failed try of an entry. */
export function verdictOf(
  { status = 0, code, field }: Partial<VhcsErrorDetails>,
  { key, rating }: Entry,
  { shelf, now, newKey }: Means,
): Verdict {
  const changed = (change: Partial<Entry['rating']>, newest = key): Entry => ({
    key: newest,
    rating: { ...rating, ...change },
  });
  const { localDate, replaces } = rating;
  if (status < 400 || status >= 500 || status === 408 || status === 429) return 'later';
  // Something before the collector refuses this one.
  if (!code) return 'skip';
  // Another text arrived under this key; this one takes its place.
  if (code === 'key-reused') return changed({ replaces: key }, newKey());
  if (field === '/localDate' && localDate) {
    // What is refused though it is young was given, or is sent, by a wrong clock: the collector's
    // own day is taken.
    const isYoung = localDate > localDateAt(now() - MAX_WAIT_MS);
    if (isYoung || localDate < FIRST_DAY) return changed({ localDate: undefined });
  }
  if (code === 'not-replaceable') {
    if (holds(shelf.pending, replaces)) return 'skip';
    // The collector never had the earlier one.
    if (holds(shelf.refused, replaces)) return changed({ replaces: undefined });
  }
  return 'refused';
}

const holds = (entries: ReadonlyMap<number, Entry>, key?: string): boolean =>
  [...entries.values()].some((entry) => entry.key === key);
