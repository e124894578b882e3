import type { Receipt } from '@vhcs/contract';
import { thanked, type Submission } from './submission.ts';

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

/** The collector has it on disk. */
export const thank = ({ draft }: Submission, { idempotencyKey }: Receipt): Submission =>
  thanked({ key: idempotencyKey, draft });
