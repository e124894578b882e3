import type { LocalDate } from '@vhcs/contract';
import type { VhcsErrorDetails } from '../errors.ts';
import type { Entry } from './entry.ts';

/** No rating was given before; a device that says so had lost its clock. */
const FIRST_DAY: LocalDate = '2026-01-01';

/**
 * What a failed try means for the rating.
 *
 * - `later`: the collector was not reached, or cannot take any rating now
 * - `skip`: something before the collector refuses this one; the others may pass
 * - `refused`: the collector does not take it as it is
 * - `undated`: the device's clock was wrong; the collector's own day is taken
 * - `rekeyed`: another text arrived under this key; this one takes its place
 */
export type Verdict = 'later' | 'skip' | 'refused' | 'undated' | 'rekeyed';

/**
 * Judges a failed try. `oldest` is the earliest day that the collector takes, by the device's clock:
 * what is refused though it is younger was given, or is sent, by a wrong one.
 */
export function verdictOf(
  { status = 0, code, field }: Partial<VhcsErrorDetails>,
  { rating }: Entry,
  oldest: LocalDate,
): Verdict {
  if (status < 400 || status >= 500 || status === 408 || status === 429) return 'later';
  if (!code) return 'skip';
  if (code === 'key-reused') return 'rekeyed';
  const { localDate } = rating;
  const isClockWrong = localDate && (localDate > oldest || localDate < FIRST_DAY);
  return field === '/localDate' && isClockWrong ? 'undated' : 'refused';
}
