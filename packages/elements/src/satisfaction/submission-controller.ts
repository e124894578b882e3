import type { Answer } from '@vhcs/contract';
import type { LitElement } from 'lit';
import { adopt } from './adopt.ts';
import type { Explanations, FollowUp, OngoingRating, RatingOptions } from './rating.ts';
import { edit, emptySubmission, type Draft, type Submission } from './submission.ts';

let fetched: FollowUp | undefined;

/**
 * Fetches what follows the first choice. To be called right behind the first paint, so that it is
 * there when the network is not.
 */
export async function fetchFollowUp(): Promise<FollowUp> {
  fetched ??= await import('./follow-up.ts');
  return fetched;
}

/** Keeps one visitor's rating, from the first tap until it is stored. */
export class SubmissionController implements OngoingRating {
  submission: Submission = emptySubmission;
  followUp: FollowUp | 'failed' | undefined;
  explanations: Explanations | undefined;
  readonly options: RatingOptions;
  readonly #host: LitElement;

  constructor(host: LitElement, options: RatingOptions) {
    this.#host = host;
    this.options = options;
  }

  async prepare(): Promise<void> {
    this.options.client()?.prepare?.();
    try {
      const followUp = fetched ?? (await fetchFollowUp());
      if (this.followUp === followUp) return;
      this.followUp = followUp;
      adopt(this.#host, followUp.styles);
      followUp.guideFocus(this.#host, this);
    } catch (error) {
      this.followUp = 'failed';
      this.options.onError(error);
    }
    this.#host.requestUpdate();
  }

  async explain(): Promise<void> {
    this.explanations ??= await import('./explanations.ts').catch(() => undefined);
    this.#host.requestUpdate();
  }

  set(submission: Submission): void {
    this.submission = submission;
    this.#host.requestUpdate();
  }

  edit(change: Partial<Draft>): void {
    if (!this.followUp) void this.prepare();
    this.set(edit(this.submission, change));
  }

  answer(question: string, answer: Answer): void {
    this.edit({ answers: { ...this.submission.draft.answers, [question]: answer } });
  }
}
