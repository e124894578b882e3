import type { Answer } from '@vhcs/contract';
import type { LitElement, ReactiveController } from 'lit';
import type * as Delivery from './delivery.ts';
import { guideFocus } from './follow-up.ts';
import { showAnswers } from './radio-answers.ts';
import type {
  Entry,
  Explanations,
  OngoingRating,
  Outcome,
  RatingOptions,
  SendOptions,
} from './rating.ts';
import {
  edit,
  emptySubmission,
  fail,
  hasAnswers,
  type Draft,
  type Submission,
} from './submission.ts';
import { waitForNetwork } from './waiting.ts';

/**
 * Keeps the rating of the visitor who is there, from the first tap until it is stored, and the
 * controls and the focus of the element as it says.
 */
export class SubmissionController implements OngoingRating, ReactiveController {
  entry: Entry = { submission: emptySubmission };
  explanations: Explanations | undefined;
  isNoticeOpen = false;
  outcome: Outcome | undefined;
  readonly options: RatingOptions;
  readonly #host: LitElement;
  #shownPhase = emptySubmission.phase.kind;
  /** Whether there was ever an answer to show. */
  #wasAnswered = false;

  constructor(host: LitElement, options: RatingOptions) {
    this.#host = host;
    this.options = options;
    host.addController(this);
  }

  get submission(): Submission {
    return this.entry.submission;
  }

  hostUpdated(): void {
    const { phase, draft } = this.submission;
    this.#wasAnswered ||= hasAnswers(this.submission);
    if (this.#wasAnswered) showAnswers(this.#host, draft.answers);
    const shown = this.#shownPhase;
    this.#shownPhase = phase.kind;
    guideFocus(this.#host, shown, phase.kind);
  }

  async explain(): Promise<void> {
    this.explanations ??= await import('./explanations.ts').catch(() => undefined);
    this.#host.requestUpdate();
  }

  readonly toggleNotice = (): void => {
    this.isNoticeOpen = !this.isNoticeOpen;
    this.#host.requestUpdate();
    void this.explain();
  };

  set(submission: Submission, entry = this.entry): void {
    entry.submission = submission;
    this.#host.requestUpdate();
  }

  /** Begins anew, with nothing entered. What was sent goes on as it was meant. */
  reset(): void {
    const { entry, options } = this;
    entry.rating = options.toRating(entry.submission.draft);
    this.entry = { submission: emptySubmission };
    this.#host.requestUpdate();
  }

  edit(change: Partial<Draft>): void {
    if (!hasAnswers(this.submission)) {
      this.options.client()?.prepare?.();
      this.#fetchDelivery().catch(() => undefined);
    }
    this.set(edit(this.submission, change));
  }

  send(options?: SendOptions, entry = this.entry): void {
    this.#fetchDelivery().then(
      ({ sendRating }) => {
        sendRating(this, entry, options);
      },
      () => {
        if (navigator.onLine) this.set(fail(entry.submission), entry);
        else {
          waitForNetwork(this, entry, () => {
            const goOn = (): void => {
              this.send(options, entry);
            };
            // What was asked for without network may fail yet, and would be waited for again.
            this.#fetchDelivery().then(goOn, goOn);
          });
        }
      },
    );
  }

  answer(question: string, answer: Answer): void {
    this.edit({ answers: { ...this.submission.draft.answers, [question]: answer } });
  }

  async #fetchDelivery(): Promise<typeof Delivery> {
    const delivery = await import('./delivery.ts');
    this.outcome ??= delivery.createOutcome(this.#host);
    return delivery;
  }
}
