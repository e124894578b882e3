import type { Answer } from '@vhcs/contract';
import type { LitElement } from 'lit';
import type { Explanations, OngoingRating, RatingOptions } from './rating.ts';
import { edit, emptySubmission, hasAnswers, type Draft, type Submission } from './submission.ts';

/** Keeps one visitor's rating, from the first tap until it is stored. */
export class SubmissionController implements OngoingRating {
  submission: Submission = emptySubmission;
  explanations: Explanations | undefined;
  readonly options: RatingOptions;
  readonly #host: LitElement;

  constructor(host: LitElement, options: RatingOptions) {
    this.#host = host;
    this.options = options;
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
    if (!hasAnswers(this.submission)) this.options.client()?.prepare?.();
    this.set(edit(this.submission, change));
  }

  answer(question: string, answer: Answer): void {
    this.edit({ answers: { ...this.submission.draft.answers, [question]: answer } });
  }
}
