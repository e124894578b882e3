import type { Receipt } from '@vhcs/contract';
import { edit, type Refusal, type Stored, type Submission } from './submission.ts';

/** The answers were found to hold personal data. */
export const confirm = (submission: Submission): Submission => ({
  ...submission,
  phase: { kind: 'confirming' },
});

/**
 * The rating goes out. A key that was used before is used again, even when the text has changed
 * since: whether the earlier try arrived is not known, and the key decides it.
 */
export const send = (submission: Submission, newKey: () => string): Submission => ({
  ...submission,
  attempt: submission.attempt ?? { key: newKey(), replaces: submission.stored?.key },
  phase: { kind: 'sending' },
});

/** The earlier try had arrived after all, with other content: it is replaced under a new key. */
export const replaceEarlierTry = (submission: Submission, newKey: () => string): Submission => ({
  ...submission,
  attempt: { key: newKey(), replaces: submission.attempt?.key },
});

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
export const thank = ({ draft }: Submission, { idempotencyKey }: Receipt): Submission =>
  thanked({ key: idempotencyKey, draft });

/** "Sửa lại": what is stored stays counted until the change is stored. */
export const reopen = (submission: Submission): Submission => edit(submission, {});

/** "Giữ đánh giá đã gửi": back to the thanks, with what is stored. */
export const keepStored = (submission: Submission): Submission =>
  submission.stored ? thanked(submission.stored) : submission;

const thanked = (stored: Stored): Submission => ({
  phase: { kind: 'thanked' },
  draft: stored.draft,
  stored,
});
