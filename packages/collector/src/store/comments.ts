import type {
  CommentDecision,
  CommentReply,
  CommentState,
  LocalDate,
  PublishedReply,
  RejectReason,
} from '@vhcs/contract';
import type { Change } from './audit.ts';

/**
 * A comment that left with its batch. Its id is random: nothing leads from it to the rating that
 * it came with.
 */
export interface CommentRecord {
  /** Sixteen hexadecimal digits. */
  readonly id: string;
  /** The unit that was rated. */
  readonly unit: string;
  /** The day on which its batch was closed. */
  readonly batch: LocalDate;
  readonly text: string;
  readonly isRedacted: boolean;
  readonly state: CommentState;
  /** Only of what is rejected. */
  readonly reason: RejectReason | null;
  /** The unit that is asked to answer; null: the rated one. */
  readonly routedTo: string | null;
  readonly reply: PublishedReply | null;
  /** Number of the log's line that published it, by which published ones are ordered. */
  readonly published: number | null;
}

/** A unit's answer, with the unit. */
export interface UnitReply extends CommentReply {
  readonly unit: string;
}

/** Which comments are asked for: the oldest batch first. */
export interface CommentQuery {
  readonly state?: CommentState | undefined;
  /** Comments on this unit, and those that it is asked to answer. */
  readonly unit?: string | undefined;
  /** The comment before the first one. */
  readonly after?: Pick<CommentRecord, 'batch' | 'id'> | undefined;
  readonly limit: number;
}

/** How many comments of a unit are in a state, and why. */
export interface CommentCount {
  readonly state: CommentState;
  readonly reason: RejectReason | null;
  readonly n: number;
}

/** Why a decision is not carried out. */
export type DecisionFault =
  /** It is in that state already. */
  | 'no-change'
  /** It was rejected, maybe since it was last looked at: it is held again before it is published. */
  | 'rejected-before'
  /** The text that is to be public seems to hold personal data. */
  | 'personal-data'
  /** The redacted text is not the comment with passages replaced by `[…]`. */
  | 'not-a-redaction'
  /** A rejected comment gets no answer, since nobody would see what it answers. */
  | 'rejected';

/** What became of a decision. */
export type CommentOutcome =
  | { readonly kind: 'done'; readonly comment: CommentRecord }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'refused'; readonly fault: DecisionFault };

/**
 * Which texts are meant: by the day on which their batch was closed, those of ratings that wait for
 * their batch or never count by the day of the rating.
 */
export interface ForgottenSpan {
  /** Default: the first day. */
  readonly from?: LocalDate | undefined;
  /** The first day that is not meant. */
  readonly before: LocalDate;
  /** Comments on this unit. Default: on every unit. */
  readonly unit?: string | undefined;
}

/** Comments after they left with their batch. None is ever removed; what is not shown is counted. */
export interface CommentStore {
  find(id: string): Promise<CommentRecord | undefined>;

  list(query: CommentQuery): Promise<readonly CommentRecord[]>;

  /** Published comments on a unit, the latest first. */
  published(query: {
    readonly unit: string;
    /** `published` of the comment before the first one. */
    readonly before?: number | undefined;
    readonly limit: number;
  }): Promise<readonly CommentRecord[]>;

  counts(unit: string): Promise<readonly CommentCount[]>;

  /** Carries out a moderator's decision, and notes it in the log. */
  decide(id: string, decision: CommentDecision, change: Change): Promise<CommentOutcome>;

  /** Puts a unit's answer beside a comment in place of an earlier one, and notes it in the log. */
  reply(id: string, reply: UnitReply, change: Change): Promise<CommentOutcome>;

  /**
   * Deletes the texts of comments and of answers in words, for good, and notes it in the log; the
   * comments stay in the counts and in nothing else. Gives how many comments there were, and ratings
   * with such answers.
   */
  forget(span: ForgottenSpan, change: Change): Promise<number>;
}
