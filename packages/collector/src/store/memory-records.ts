import type { LocalDate } from '@vhcs/contract';
import type { ExclusionReason } from './figures.ts';
import type { AdmittedRating, GivenStars, SeriesKey, Tally } from './store.ts';

/** A rating, and what became of it since it was stored. */
export interface KeptRating {
  /** Loses its texts when they leave or are forgotten. */
  rating: AdmittedRating;
  /** The stars that it gives to its article while it counts. */
  stars: GivenStars | undefined;
  /** Absent: counted. */
  excluded?: ExclusionReason;
  /** Local day on which its batch was closed. */
  batch?: LocalDate;
}

/** Everything of one series. */
export interface SeriesRecord {
  readonly key: SeriesKey;
  readonly open: Set<KeptRating>;
  readonly months: Map<string, Tally>;
  all?: Tally;
  /** Local day on which its newest batch was closed. */
  closedOn?: LocalDate;
}

export function isCounted({ excluded }: KeptRating): boolean {
  return excluded === undefined;
}

/** Equal for equal keys. */
export function keyText(key: Uint8Array): string {
  return key.join();
}
