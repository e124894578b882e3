import type { Receipt, RelatedUnit } from '@vhcs/contract';

/** What the visitor has entered so far. */
export interface Draft {
  /** The chosen value of the scale. */
  readonly level?: number;
  readonly comment: string;
}

/** One rating on its way: the key goes with every try, so that it is counted once. */
export interface Attempt {
  readonly key: string;
  /** Key of the stored rating that this one replaces. */
  readonly replaces?: string | undefined;
}

/**
 * Why a rating was not taken, as far as the visitor can do something about it. `undelivered` is a
 * failure of network or server that may pass.
 */
export type FailureReason =
  'undelivered' | 'not-replaceable' | 'unit-closed' | 'survey-closed' | 'refused';

/** Where the visitor stands. */
export type Phase =
  | { readonly kind: 'answering' }
  /** The comment seems to hold personal data; the visitor decides. */
  | { readonly kind: 'confirming' }
  | { readonly kind: 'sending' }
  /** There is no network; the rating goes out when there is. */
  | { readonly kind: 'waiting' }
  | {
      readonly kind: 'failed';
      readonly reason: FailureReason;
      readonly successors?: readonly RelatedUnit[] | undefined;
    }
  | { readonly kind: 'thanked' };

/** A visitor's rating from the first tap until it is stored, and again when it is changed. */
export interface Submission {
  readonly phase: Phase;
  readonly draft: Draft;
  /** Set from the first try until the collector has answered for good. */
  readonly attempt?: Attempt | undefined;
  /** The rating that is stored, with what it held, once there is one. */
  readonly stored?: { readonly key: string; readonly draft: Draft };
}

export const emptySubmission: Submission = {
  phase: { kind: 'answering' },
  draft: { comment: '' },
};

/** A rating that is being sent must not change under way. */
export const isLocked = ({ phase }: Submission): boolean => phase.kind === 'sending';

/** The visitor chose or wrote something. */
export function edit(submission: Submission, change: Partial<Draft>): Submission {
  if (isLocked(submission)) return submission;
  return {
    ...submission,
    draft: { ...submission.draft, ...change },
    phase: { kind: 'answering' },
  };
}

/** The comment was found to hold personal data. */
export function confirm(submission: Submission): Submission {
  return { ...submission, phase: { kind: 'confirming' } };
}

/**
 * The rating goes out. A key that was used before is used again, even when the text has changed
 * since: whether the earlier try arrived is not known, and the key decides it.
 */
export function send(submission: Submission, newKey: () => string): Submission {
  const { stored, attempt = { key: newKey(), replaces: stored?.key } } = submission;
  return { ...submission, attempt, phase: { kind: 'sending' } };
}

/** The earlier try had arrived after all, with other content: it is replaced under a new key. */
export function replaceEarlierTry(submission: Submission, newKey: () => string): Submission {
  return { ...submission, attempt: { key: newKey(), replaces: submission.attempt?.key } };
}

/** There is no network now. */
export function wait(submission: Submission): Submission {
  return { ...submission, phase: { kind: 'waiting' } };
}

/** The rating was not taken. Where another try cannot help, its key is given up. */
export function fail(
  submission: Submission,
  reason: FailureReason,
  successors?: readonly RelatedUnit[],
): Submission {
  return {
    ...submission,
    attempt: isRetryable(reason) ? submission.attempt : undefined,
    phase: { kind: 'failed', reason, successors },
  };
}

/** Whether sending the same again can help. */
export const isRetryable = (reason: FailureReason): boolean => reason === 'undelivered';

/** The collector has it on disk. */
export function thank({ draft }: Submission, { idempotencyKey }: Receipt): Submission {
  return { phase: { kind: 'thanked' }, draft, stored: { key: idempotencyKey, draft } };
}

/** "Sửa lại": what is stored stays counted until the change is stored. */
export function reopen(submission: Submission): Submission {
  return edit(submission, {});
}

/** "Giữ đánh giá đã gửi": back to the thanks, with what is stored. */
export function keepStored(submission: Submission): Submission {
  const { stored } = submission;
  return stored ? { phase: { kind: 'thanked' }, draft: stored.draft, stored } : submission;
}
