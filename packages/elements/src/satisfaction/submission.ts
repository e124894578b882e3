import type { Answers, RelatedUnit } from '@vhcs/contract';

/** What the visitor has entered so far. */
export interface Draft {
  /** By question; what is left out has no entry. */
  readonly answers: Answers;
  readonly comment: string;
}

/** One rating on its way: the key goes with every try, so that it is counted once. */
export interface Attempt {
  readonly key: string;
  /** Key of the stored rating that this one replaces. */
  readonly replaces?: string | undefined;
}

/** Why the collector does not take a rating, for good. */
export interface Refusal {
  /** Code of the problem; empty when it is none that a collector sent. */
  readonly code: string;
  readonly successors?: readonly RelatedUnit[] | undefined;
}

/** Where the visitor stands. */
export type Phase =
  | { readonly kind: 'answering' }
  /** The answers seem to hold personal data; the visitor decides. */
  | { readonly kind: 'confirming' }
  | { readonly kind: 'sending' }
  /** There is no network; the rating goes out when there is. */
  | { readonly kind: 'waiting' }
  /** Without a refusal it is a failure of network or server that may pass. */
  | { readonly kind: 'failed'; readonly refusal?: Refusal | undefined }
  | { readonly kind: 'thanked' };

/** A visitor's rating from the first tap until it is stored, and again when it is changed. */
export interface Submission {
  readonly phase: Phase;
  readonly draft: Draft;
  /** Set from the first try until the collector has answered for good. */
  readonly attempt?: Attempt | undefined;
  /** The rating that is stored, with what it held, once there is one. */
  readonly stored?: Stored;
}

/** A rating that the collector has. */
export interface Stored {
  readonly key: string;
  readonly draft: Draft;
}

export const emptySubmission: Submission = {
  phase: { kind: 'answering' },
  draft: { answers: {}, comment: '' },
};

/** A rating that is being sent must not change under way. */
export const isLocked = ({ phase }: Submission): boolean => phase.kind === 'sending';

/** Whether there is anything to send. */
export const hasAnswers = ({ draft }: Submission): boolean => Object.keys(draft.answers).length > 0;

/** There is no network now. */
export const wait = (submission: Submission): Submission => ({
  ...submission,
  phase: { kind: 'waiting' },
});

/** The rating was not taken. Where another try cannot help, its key is given up. */
export const fail = (submission: Submission, refusal?: Refusal): Submission => ({
  ...submission,
  attempt: refusal ? undefined : submission.attempt,
  phase: { kind: 'failed', refusal },
});

/** The collector has it on disk. */
export const thanked = (stored: Stored): Submission => ({
  phase: { kind: 'thanked' },
  draft: stored.draft,
  stored,
});

/** The visitor chose or wrote something, or comes back to what was entered. */
export const edit = (submission: Submission, change: Partial<Draft>): Submission =>
  isLocked(submission)
    ? submission
    : {
        ...submission,
        draft: { ...submission.draft, ...change },
        phase: emptySubmission.phase,
      };
