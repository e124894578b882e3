import type { Question, Survey } from '@vhcs/contract';
import { html, nothing, type TemplateResult } from 'lit';
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

class Checklist implements Mode {
  readonly #host: ModeHost;
  /** The question without which the list cannot be sent, once the visitor has tried; or any. */
  #missing: Question | 'any' | undefined;

  constructor({ host }: ModeOptions) {
    this.#host = host;
  }

  readonly reset = (): void => {
    this.#missing = undefined;
  };

  readonly render = (view: View): TemplateResult => {
    const { survey, rating } = view;
    const list = { ...view, mode: wordsIn({ vi, en }, view) };
    const comment = commentQuestion(survey);
    const questions = survey.questions.filter((question) => question !== comment);
    const rows = questions.map((question) => this.#field(question, list));
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
      hint: this.#hint(list),
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
      ${questionFields(question, list, mode.notApplicable)} ${caption(question, list)}
    </fieldset>`;
  }

  #hint({ mode, rating }: List): unknown {
    const missing = this.#missing;
    if (missing === 'any') return hasAnswers(rating.submission) ? undefined : mode.nothing;
    const isAnswered = missing && missing.id in rating.submission.draft.answers;
    return missing && !isAnswered ? mode.missing : undefined;
  }

  #send({ questions }: Survey, rating: OngoingRating): void {
    const { answers } = rating.submission.draft;
    const missing = questions.find(({ id, required }) => required && !(id in answers));
    this.#missing = missing ?? (hasAnswers(rating.submission) ? undefined : 'any');
    if (!this.#missing) {
      rating.send();
      return;
    }
    const { renderRoot } = this.#host;
    const legend = missing && renderRoot.querySelector(`legend[id="${missing.id}"]`);
    const place = legend ? legend.closest('fieldset') : renderRoot;
    place?.querySelector<HTMLElement>('input, textarea')?.focus();
    this.#host.requestUpdate();
  }
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
