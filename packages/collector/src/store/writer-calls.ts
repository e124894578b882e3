import type { LocalDate } from '@vhcs/contract';
import type { RatingBatch } from './rating-batch.ts';
import type { Statement, TextTable } from './sql/sql-database.ts';
import type { ClosedBatch, SaveOutcome } from './store.ts';

/** What became of one rating of a batch; an error refuses that rating alone. */
export type SaveReply = SaveOutcome | Error;

/** Counted ratings by series: of a country these are many, and cross to another thread as few objects. */
export interface Received {
  /** As `seriesText` has them. */
  readonly series: readonly string[];
  /** Of each series, in the same order. */
  readonly counts: Float64Array;
}

/** Which series are closed: `closeBatches` of the store explains it. */
export interface Closing {
  readonly today: LocalDate;
  readonly minimum: number;
}

/** Everything that the thread which writes can be asked for, with its answer. */
export interface WriterCalls {
  /** Stores a batch, in one commit with others that arrive with it. */
  save: { request: RatingBatch; reply: readonly SaveReply[] };
  closeBatches: { request: Closing; reply: readonly ClosedBatch[] };
  /** Runs statements in one transaction; gives the rows changed by each. */
  run: { request: readonly Statement[]; reply: readonly number[] };
  /** See `SqlDatabase`. */
  eraseTraces: { request: TextTable; reply: null };
  /** Counts everything that was received so far. */
  received: { request: null; reply: Received };
  /** Fails while the disk takes no ratings. */
  probe: { request: null; reply: null };
  /** Writes the log back into the database and lets go of both. */
  stop: { request: null; reply: null };
}

export type WriterCall = keyof WriterCalls;

/** Calls that are answered one by one. */
export type SingleCall = Exclude<WriterCall, 'save'>;

/** A function for each of them. */
export type WriterHandlers = {
  readonly [Call in SingleCall]: (
    request: WriterCalls[Call]['request'],
  ) => WriterCalls[Call]['reply'] | Promise<WriterCalls[Call]['reply']>;
};

/** A call as it crosses to the thread. */
export type CallMessage<Calls extends WriterCall = WriterCall> = {
  [Call in Calls]: {
    readonly id: number;
    readonly call: Call;
    readonly request: WriterCalls[Call]['request'];
  };
}[Calls];

/** The answer to the call of the same id. */
export type ReplyMessage =
  | { readonly id: number; readonly reply: WriterCalls[WriterCall]['reply'] }
  | { readonly id: number; readonly error: Error };

/** Runs the handler that a call names. */
export async function answerCall<Call extends SingleCall>(
  handlers: WriterHandlers,
  { id, call, request }: CallMessage<Call>,
): Promise<ReplyMessage> {
  try {
    return { id, reply: await handlers[call](request) };
  } catch (cause) {
    return { id, error: cause instanceof Error ? cause : new Error(String(cause)) };
  }
}
