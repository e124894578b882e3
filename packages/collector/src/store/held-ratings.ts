import type { LocalDate } from '@vhcs/contract';
import type { AuditFacts, Change } from './audit.ts';
import type { HoldReason, SeriesKey } from './counted.ts';

/** The reasons for which a rating is held, each of which an operator may decide on. */
export const holdReasons: readonly HoldReason[] = ['honeypot', 'too-fast', 'burst'];

/** Ratings of one series and day that are held for one reason and wait for a decision. */
export interface HeldGroup extends SeriesKey {
  readonly day: LocalDate;
  readonly reason: HoldReason;
}

/** A group, and how many ratings it has. */
export interface HeldCount extends HeldGroup {
  readonly n: number;
}

/** What is held, and the question whose answers are the stars of an article, if it has any. */
export interface Holding {
  readonly series: SeriesKey;
  /** Stored keys of ratings of that series. */
  readonly keys: readonly Uint8Array[];
  readonly reason: HoldReason;
  readonly starQuestion?: string | undefined;
}

/** Who lets a group count, and the question whose answers are the stars of an article, if any. */
export interface Release {
  readonly change: Change;
  readonly starQuestion?: string | undefined;
}

/** What may be decided on what is held; each decision is one transaction with its line of the log. */
export interface HeldDecisions {
  /** What waits for a decision, by unit, survey, version, series, day and reason. */
  waiting(): Promise<readonly HeldCount[]>;

  /**
   * Lets a group count, under its own day, in the next batch that its series closes; stars count at
   * once. Gives how many ratings that were: none when somebody else has decided, and then the log
   * says nothing.
   */
  release(group: HeldGroup, release: Release): Promise<number>;

  /** Keeps a group from counting for good, and gives how many ratings that were. */
  reject(group: HeldGroup, change: Change): Promise<number>;
}

/** Ratings that are stored and not counted. None of them is ever deleted. */
export interface HeldRatings extends HeldDecisions {
  /**
   * Stops ratings of open batches from counting, their stars included, and gives how many that
   * were; keys of ratings that do not count, or are published, are passed over.
   */
  hold(holding: Holding): Promise<number>;
}

/** What the log says when a group is let go of. */
export const RELEASED = 'held.released';

/** What the log says when a group is kept from counting. */
export const REJECTED = 'held.rejected';

/** The line of the log about a decision; its subject is the series, without the unit. */
export function heldFacts(
  action: typeof RELEASED | typeof REJECTED,
  { unit, survey, surveyVersion, series, day, reason }: HeldGroup,
  n: number,
): AuditFacts {
  return {
    action,
    subject: `${survey}/${String(surveyVersion)}/${series}`,
    unit,
    detail: { day, reason, n },
  };
}

/** The series of a line about a decision, as `seriesText` writes it. */
export const releasedSeries = ({ unit, subject }: Pick<AuditFacts, 'unit' | 'subject'>): string =>
  `${unit ?? ''}/${subject}`;
