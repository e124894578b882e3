import { isVhcsError, submitRating, type Transport } from '@vhcs/client';
import { maskPersonalData, type Rating, type Receipt, type RelatedUnit } from '@vhcs/contract';
import type { ReactiveControllerHost } from 'lit';
import {
  confirm,
  edit,
  emptySubmission,
  fail,
  isLocked,
  keepStored,
  reopen,
  replaceEarlierTry,
  send,
  thank,
  wait,
  type Draft,
  type FailureReason,
  type Submission,
} from './submission.ts';

/** A rating as the element makes it; the key is added here. */
export type RatingDraft = Omit<Rating, 'idempotencyKey' | 'replaces'>;

interface SubmissionControllerOptions {
  readonly client: () => Transport | undefined;
  /** The rating that a draft stands for. */
  readonly toRating: (draft: Draft) => RatingDraft;
  /** Asked before anything is sent; false keeps it from being sent. */
  readonly mayBeSent: (rating: RatingDraft) => boolean;
  readonly onStored: (receipt: Receipt) => void;
  readonly onError: (error: unknown) => void;
}

/** Carries one visitor's rating to the collector, through failures and loss of network. */
export class SubmissionController {
  submission: Submission = emptySubmission;
  readonly #host: ReactiveControllerHost;
  readonly #options: SubmissionControllerOptions;

  constructor(host: ReactiveControllerHost, options: SubmissionControllerOptions) {
    this.#host = host;
    this.#options = options;
  }

  edit(change: Partial<Draft>): void {
    this.#set(edit(this.submission, change));
  }

  reopen(): void {
    this.#set(reopen(this.submission));
  }

  keepStored(): void {
    this.#set(keepStored(this.submission));
  }

  reset(): void {
    this.#set(emptySubmission);
  }

  /** Sends what was entered, or asks first when the comment seems to hold personal data. */
  send(): void {
    const { draft } = this.submission;
    if (isLocked(this.submission) || draft.level === undefined) return;
    if (maskPersonalData(draft.comment) !== draft.comment) {
      this.#set(confirm(this.submission));
    } else if (this.#options.mayBeSent(this.#options.toRating(draft))) {
      this.#start();
    }
  }

  /** Replaces personal data in the comment by `[…]`, and sends it. */
  sendMasked(): void {
    this.edit({ comment: maskPersonalData(this.submission.draft.comment) });
    this.send();
  }

  #start(): void {
    const client = this.#options.client();
    if (!client) {
      this.#set(fail(this.submission, 'refused'));
      return;
    }
    this.#set(send(this.submission, () => client.createKey()));
    if (navigator.onLine) void this.#deliver(client);
    else this.#waitForNetwork();
  }

  /** Not given up when the element leaves the page: the visitor has pressed "send". */
  async #deliver(client: Transport, mayReplace = true): Promise<void> {
    const { attempt, draft } = this.submission;
    if (!attempt) return;
    const { key: idempotencyKey, ...replacing } = attempt;
    const rating = { ...this.#options.toRating(draft), ...replacing };
    try {
      const receipt = await submitRating(client, rating, { idempotencyKey });
      this.#set(thank(this.submission, receipt));
      this.#options.onStored(receipt);
    } catch (error) {
      if (isVhcsError(error) && error.code === 'key-reused' && mayReplace) {
        this.#set(replaceEarlierTry(this.submission, () => client.createKey()));
        await this.#deliver(client, false);
      } else {
        this.#onFailure(error);
      }
    }
  }

  #onFailure(error: unknown): void {
    const reason = reasonOf(error);
    if (reason === 'undelivered' && !navigator.onLine) {
      this.#waitForNetwork();
    } else {
      this.#set(fail(this.submission, reason, successorsOf(error)));
      this.#options.onError(error);
    }
  }

  #waitForNetwork(): void {
    this.#set(wait(this.submission));
    const waiting = this.submission;
    const onOnline = (): void => {
      if (this.submission === waiting) this.#start();
    };
    addEventListener('online', onOnline, { once: true });
  }

  #set(submission: Submission): void {
    this.submission = submission;
    this.#host.requestUpdate();
  }
}

/** Refusals that the visitor is told of in words of their own. */
const explained = ['not-replaceable', 'unit-closed', 'survey-closed'] as const;

function reasonOf(error: unknown): FailureReason {
  if (!isVhcsError(error)) return 'refused';
  const { code, status = 0 } = error;
  const isPassing = error.kind !== 'http' || status === 408 || status === 429 || status >= 500;
  return isPassing ? 'undelivered' : (explained.find((reason) => reason === code) ?? 'refused');
}

function successorsOf(error: unknown): readonly RelatedUnit[] | undefined {
  return isVhcsError(error) ? error.problem?.successors : undefined;
}
