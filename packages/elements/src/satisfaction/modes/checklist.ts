import type { Question, Survey } from '@vhcs/contract';
import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { commentQuestion, sendButton } from '../follow-up.ts';
import { form } from '../form.ts';
import type { Mode, ModeHost, ModeOptions } from '../mode.ts';
import type { OngoingRating, View } from '../rating.ts';
import { hasAnswers } from '../submission.ts';
import { localized, wordsIn } from '../words.ts';
import { en, vi, type ChecklistMessages } from './checklist.messages.ts';
import { styles as checklistStyles } from './checklist.styles.ts';
import { questionFields } from './question-fields.ts';
import { styles as questionStyles } from './question-fields.styles.ts';

/** Styles that the mode adds to the element's own. */
export const styles = [questionStyles, checklistStyles];

/** Several questions under one stem, on one page. */
export const createMode = (options: ModeOptions): Mode => new Checklist(options);

/** What the list is drawn from. */
interface List extends View {
  readonly mode: ChecklistMessages;
}

class Checklist implements Mode, ReactiveController {
  readonly #host: ModeHost;
  /** Where the visitor was asked for an answer: the question that needs one, else the first. */
  #hinted: Question | undefined;
  /** Whether the visitor was asked and is not led there yet. */
  #isAsked = false;

  constructor({ host }: ModeOptions) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.#isAsked && this.#hinted) this.#leadTo(this.#hinted);
    this.#isAsked = false;
  }

  readonly leave = (): void => {
    this.#host.removeController(this);
  };

  readonly reset = (): void => {
    this.#hinted = undefined;
  };

  readonly render = (view: View): TemplateResult => {
    const { survey, rating } = view;
    const list = { ...view, mode: wordsIn({ vi, en }, view) };
    const rows = questionsOf(survey).map((question) => this.#field(question, list));
    const fields = html`${
        survey.title
          ? html`<h2 class="title" part="question">${localized(survey.title, view)}</h2>`
          : nothing
      }
      ${survey.stem ? html`<p>${localized(survey.stem, view)}</p>` : nothing}
      <div class="list">${rows}</div>`;
    return form(view, {
      fields,
      hasComment: true,
      buttons: sendButton(view) ?? nothing,
      onSubmit: () => {
        this.#send(survey, rating);
      },
    });
  };

  #field(question: Question, list: List): TemplateResult {
    const { mode } = list;
    return html`<fieldset>
      <legend id=${question.id}>
        ${localized(question.text, list)}
        ${question.required ? html`<small>&nbsp;(${mode.required})</small>` : nothing}
      </legend>
      ${this.#hint(question, list)} ${questionFields(question, list, mode.notApplicable)}
      ${caption(question, list)}
    </fieldset>`;
  }

  /** Not spoken by itself: the focus comes to what it describes. */
  #hint(question: Question, { mode, rating }: List): TemplateResult | typeof nothing {
    const isGiven = question.required
      ? question.id in rating.submission.draft.answers
      : hasAnswers(rating.submission);
    if (question !== this.#hinted || isGiven) return nothing;
    const text = question.required ? mode.missing : mode.nothing;
    return html`<p id=${hintId(question)} class="message">${text}</p>`;
  }

  #send(survey: Survey, rating: OngoingRating): void {
    const { answers } = rating.submission.draft;
    const questions = questionsOf(survey);
    const missing = questions.find(({ id, required }) => required && !(id in answers));
    this.#hinted = missing ?? (hasAnswers(rating.submission) ? undefined : questions[0]);
    this.#isAsked = true;
    if (this.#hinted) this.#host.requestUpdate();
    else rating.send();
  }

  #leadTo(question: Question): void {
    const legend = this.#host.renderRoot.querySelector(`legend[id="${question.id}"]`);
    const control = legend?.parentElement?.querySelector<HTMLElement>('input, textarea');
    // This one alone: as a description of all, it would be told again with every key.
    control?.setAttribute('aria-describedby', hintId(question));
    control?.focus();
    // A browser may scroll no further than to the control, below what it is about.
    legend?.scrollIntoView({ block: 'nearest' });
  }
}

/** No id of a question has a colon. */
const hintId = ({ id }: Question): string => `${id}:hint`;

/** Questions of the list; the comment is asked for below it. */
function questionsOf(survey: Survey): readonly Question[] {
  const comment = commentQuestion(survey);
  return survey.questions.filter((question) => question !== comment);
}

/**
 * The label of the chosen level, or the ends of the scale, where there is no room for all labels.
 * Assistive technology has every label at its button.
 */
function caption(question: Question, view: View): TemplateResult | typeof nothing {
  const { points } = view.survey.scale;
  if (question.type !== 'scale') return nothing;
  const answer = view.rating.submission.draft.answers[question.id];
  const chosen = points.find(({ value }) => value === answer);
  const shown = chosen ? [chosen] : [points[0], points.at(-1)];
  const labels = shown.map((point) => html`<span>${point && localized(point.label, view)}</span>`);
  return html`<p class="caption" aria-hidden="true">${labels}</p>`;
}
