import type { HoldReason, MonthTally, SeriesKey, Tally } from './counted.ts';
import type { Answers, Channel, LocalDate } from '@vhcs/contract';
import type { StoreAreas } from './areas.ts';
import type { HeldRatings } from './held-ratings.ts';

export type { AnswerTally, HoldReason, MonthTally, SeriesKey, Tally } from './counted.ts';

/** The stars of a rating that rates an article: the question that asks for them, and how many. */
export interface GivenStars {
  readonly question: string;
  readonly value: number;
}

/** A rating that passed every check, in the form in which it is stored. */
export interface AdmittedRating extends SeriesKey {
  /**
   * The same object in ratings that share all but key, digest, comment, hold and what they replace,
   * so that a store need not compare them.
   */
  readonly form?: object;
  /** 16 bytes made from the idempotency key by `storedKey`: tells the day at most. */
  readonly key: Uint8Array;
  /** 16 bytes that tell the same body from another one sent under the same key. */
  readonly digest: Uint8Array;
  /** Stored key of the rating that this one replaces. */
  readonly replaces?: Uint8Array;
  /** The local day on which it was given: the finest time that is stored. */
  readonly day: LocalDate;
  readonly channel: Channel;
  readonly language: string;
  readonly touchpoint?: string;
  readonly service?: string;
  readonly article?: string;
  /** Counted for `article` as soon as the rating is stored; absent: the rating has no stars. */
  readonly stars?: GivenStars;
  readonly answers: Answers;
  /** Already masked. */
  readonly comment?: string;
  readonly hold?: HoldReason;
}

/** What became of a rating; `stored` and `replayed` only after the commit that holds it is on disk. */
export type SaveOutcome =
  | { readonly kind: 'stored' }
  /** Key and digest were stored before, on `day`; nothing was added. */
  | { readonly kind: 'replayed'; readonly day: LocalDate }
  /**
   * The key was stored before with another digest. A store on one machine looks for it among all
   * units, a store that may be distributed among those of the rating's unit.
   */
  | { readonly kind: 'key-reused' }
  /** `replaces` names no counted rating of the same series in an open batch. */
  | { readonly kind: 'not-replaceable' };

/** How often each number of stars was given to an article; numbers never given are left out. */
export type StarCounts = ReadonlyMap<number, number>;

/** Months that are added up, both ends included, `YYYY-MM`; absent: everything ever published. */
export interface MonthRange {
  readonly from: string;
  readonly to: string;
}

/** One batch as it was closed. */
export interface ClosedBatch extends SeriesKey {
  readonly n: number;
  readonly through: LocalDate;
}

/** Where everything is kept. Every implementation passes the same suite of tests. */
export interface Store extends RatingStore, StoreAreas {}

/** Where ratings are kept, and what is published of them. */
export interface RatingStore {
  /**
   * Stores one rating and resolves once it is durable.
   *
   * @throws StoreUnavailableError when it could not be stored; it may be sent again
   */
  save(rating: AdmittedRating): Promise<SaveOutcome>;

  /** Counted ratings of a series, those of the open batch included. */
  received(series: SeriesKey): number | Promise<number>;

  /** Published counts, or undefined while no batch of the range is closed. Reads a fixed number of rows. */
  published(series: SeriesKey, months?: MonthRange): Promise<Tally | undefined>;

  /** Published counts of every month that holds a closed batch, from the first to the last. */
  publishedByMonth(series: SeriesKey): Promise<readonly MonthTally[]>;

  /** The stars of an article, those given just now included. */
  articleStars(article: string): Promise<StarCounts>;

  /** How often this process has closed batches: published counts read before that are stale. */
  readonly closings: number;

  /**
   * Publishes every series that holds at least `minimum` unpublished counted ratings given before
   * `today`, as one disjoint batch each; fewer roll forward. A batch belongs to the month of its
   * last day, and is never reopened.
   */
  closeBatches(today: LocalDate, minimum: number): Promise<readonly ClosedBatch[]>;

  /** What is stored and not counted. */
  readonly held: HeldRatings;

  /** Rejects while ratings cannot be stored. */
  ready(): Promise<void>;

  /** Waits for what is on its way, then lets go of every file and thread. */
  close(): Promise<void>;
}

/** The store cannot take ratings now; what was sent may be sent again under the same key. */
export class StoreUnavailableError extends Error {
  override readonly name = 'StoreUnavailableError';
}
