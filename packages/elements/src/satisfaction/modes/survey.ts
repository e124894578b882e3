import type { Question, Survey } from '@vhcs/contract';
import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { button } from '../button.ts';
import { commentQuestion, sendButton, submitForm } from '../follow-up.ts';
import { form } from '../form.ts';
import type { Mode, ModeHost, ModeOptions } from '../mode.ts';
import type { OngoingRating, View } from '../rating.ts';
import { isLocked, type Phase } from '../submission.ts';
import { filled, localized, wordsIn } from '../words.ts';
import { clearAnswer, questionFields } from './question-fields.ts';
import { review } from './review.ts';
import { styles as questionStyles } from './question-fields.styles.ts';
import { en, vi, type SurveyMessages } from './survey.messages.ts';
import { styles as surveyStyles } from './survey.styles.ts';

/** Styles that the mode adds to the element's own. */
export const styles = [questionStyles, surveyStyles];

/** A survey of several questions: a page each, and a review before it is sent. */
export const createMode = (options: ModeOptions): Mode => new SurveyPages(options);

/** What one page is drawn from. */
interface Page extends View {
  readonly questions: readonly Question[];
  readonly mode: SurveyMessages;
}

class SurveyPages implements Mode, ReactiveController {
  readonly #host: ModeHost;
  readonly #rating: OngoingRating;
  /** Index of the page: a question, or after the last one the review. */
  #index = 0;
  /** From the review on, a change leads back to it. */
  #hasReviewed = false;
  /** Whether the visitor was told that this question needs an answer. */
  #isHinted = false;
  /** Whether a page was turned, or is as new, that is not drawn yet. */
  #isTurned = false;
  #shownPhase: Phase['kind'] = 'answering';

  constructor({ host, rating }: ModeOptions) {
    this.#host = host;
    this.#rating = rating;
    host.addController(this);
  }

  hostUpdate(): void {
    const { kind } = this.#rating.submission.phase;
    if (this.#shownPhase === 'thanked' && kind === 'answering') this.#isTurned = true;
    this.#shownPhase = kind;
  }

  hostUpdated(): void {
    if (this.#isTurned) this.#host.renderRoot.querySelector<HTMLElement>('.heading')?.focus();
    this.#isTurned = false;
  }

  readonly leave = (): void => {
    this.#host.removeController(this);
  };

  readonly reset = (): void => {
    this.#index = 0;
    this.#hasReviewed = false;
    this.#isHinted = false;
    // Nobody came back to the first page: the focus stays where it is.
    this.#shownPhase = 'answering';
  };

  readonly render = (view: View): TemplateResult => {
    const questions = questionsOf(view.survey);
    const values = { step: this.#index + 1, total: questions.length + 1 };
    const tables = { vi: filled(vi, values), en: filled(en, values) };
    const mode = wordsIn(tables, { ...view, pack: view.pack && filled(view.pack, values) });
    const page = { ...view, questions, mode };
    const question = questions[this.#index];
    return question ? this.#questionPage(question, page) : this.#reviewPage(page);
  };

  #questionPage(question: Question, page: Page): TemplateResult {
    const { mode, questions, survey, rating } = page;
    const isAnswered = question.id in rating.submission.draft.answers;
    const { stem } = survey;
    const isOnScale = question.type === 'scale' || question.type === 'points';
    const isLast = this.#hasReviewed || this.#index === questions.length - 1;
    const fields = html`${this.#progress(page)}
      ${stem && isOnScale ? html`<p>${localized(stem, page)}</p>` : nothing}
      <fieldset>
        <legend>
          <h2 id=${question.id} class="heading" part="question" tabindex="-1">
            ${localized(question.text, page)}
          </h2>
        </legend>
        <p class="remark">${question.required ? mode.required : mode.optional}</p>
        ${questionFields(question, page, mode.notApplicable)}
      </fieldset>`;
    const isSkipping = !isAnswered && !question.required && !this.#hasReviewed;
    const next = this.#hasReviewed ? mode.toReview : isSkipping ? mode.skip : mode.next;
    return form(page, {
      fields,
      hint: this.#isHinted && !isAnswered && mode.missing,
      buttons: html`<button
          class=${isSkipping ? '' : 'primary'}
          part="button"
          type="submit"
          @click=${submitForm}
        >
          ${next}
        </button>
        ${
          this.#index > 0 && !this.#hasReviewed
            ? button(mode.back, () => {
                this.#turnTo(this.#index - 1);
              })
            : nothing
        }
        ${
          isAnswered && !question.required
            ? button(mode.clear, () => {
                clearAnswer(page, question.id);
                this.#isTurned = true;
              })
            : nothing
        }`,
      onSubmit: () => {
        if (question.required && !isAnswered) this.#hint();
        else this.#turnTo(isLast ? questions.length : this.#index + 1, isLast);
      },
    });
  }

  #reviewPage(page: Page): TemplateResult {
    const { mode, questions, rating } = page;
    const fields = html`${this.#progress(page)}
      <h2 class="heading" part="question" tabindex="-1">${mode.review}</h2>
      ${review(questions, page, {
        words: mode,
        onChange: (index) => {
          if (!isLocked(rating.submission)) this.#turnTo(index);
        },
      })}`;
    return form(page, { fields, hasComment: true, buttons: sendButton(page) });
  }

  #progress({ mode, questions, survey, ...speech }: Page): TemplateResult {
    const title = survey.title && html`<p class="title">${localized(survey.title, speech)}</p>`;
    return html`${title}
      <label class="progress">
        ${mode.step}
        <progress max=${questions.length + 1} value=${this.#index + 1}></progress>
      </label>`;
  }

  #turnTo(index: number, isReview = false): void {
    this.#index = index;
    this.#hasReviewed ||= isReview;
    this.#isHinted = false;
    this.#isTurned = true;
    this.#host.requestUpdate();
  }

  #hint(): void {
    this.#isHinted = true;
    this.#host.renderRoot.querySelector<HTMLElement>('input, textarea')?.focus();
    this.#host.requestUpdate();
  }
}

/** Questions that have a page; the comment is asked for with the review. */
function questionsOf(survey: Survey): readonly Question[] {
  const comment = commentQuestion(survey);
  return survey.questions.filter((question) => question !== comment);
}
