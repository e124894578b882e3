import { headlineQuestion, localize, type Localized, type Survey } from '@vhcs/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { face } from './faces.ts';
import type { Draft } from './submission.ts';

type ScalePoint = Survey['scale']['points'][number];

/** What the fields of a pulse show, and whom they tell of changes. */
export interface PulseView {
  readonly survey: Survey;
  readonly draft: Draft;
  /** The wished language of texts. */
  readonly language: string;
  readonly isLocked: boolean;
  readonly onEdit: (change: Partial<Draft>) => void;
}

/** One question on a scale of faces and, once a level is chosen, the optional comment. */
export function pulseFields(view: PulseView): TemplateResult {
  const { survey, draft, language } = view;
  const question = headlineQuestion(survey);
  const levels = survey.scale.points.map((point) => level(point, view));
  return html`<fieldset>
      <legend part="question">${question && localizedText(question.text, language)}</legend>
      <div class="levels">${levels}</div>
    </fieldset>
    ${draft.level === undefined ? nothing : comment(view)}`;
}

/** A text of the survey, marked with its language where that is not the wished one. */
export function localizedText(texts: Localized, wished: string): TemplateResult | string {
  const { text, language } = localize(texts, wished);
  return language === wished ? text : html`<span lang=${language}>${text}</span>`;
}

function level({ value, label }: ScalePoint, view: PulseView): TemplateResult {
  const rank = rankOf(value, view.survey.scale.points);
  return html`<label class="level r${rank}" part="level">
    <input
      type="radio"
      name="level"
      required
      .value=${String(value)}
      .checked=${view.draft.level === value}
      @click=${view.isLocked ? keepChoice : nothing}
      @change=${() => {
        view.onEdit({ level: value });
      }}
    />
    ${face(rank)}
    <span>${localizedText(label, view.language)}</span>
  </label>`;
}

function comment(view: PulseView): TemplateResult | typeof nothing {
  const question = view.survey.questions.find(({ type }) => type === 'text');
  if (question?.type !== 'text') return nothing;
  return html`<label class="comment">
    ${localizedText(question.text, view.language)}
    <textarea
      rows="3"
      maxlength=${question.maxLength}
      .value=${view.draft.comment}
      ?readonly=${view.isLocked}
      @input=${({ target }: InputEvent) => {
        if (target instanceof HTMLTextAreaElement) view.onEdit({ comment: target.value });
      }}
    ></textarea>
  </label>`;
}

/** While a rating is on its way the radio buttons keep their choice, without losing the focus. */
function keepChoice(event: Event): void {
  event.preventDefault();
}

/** Which of the five faces stands for a value: 0 for the best of its scale, 4 for the worst. */
function rankOf(value: number, points: readonly ScalePoint[]): number {
  const values = points.map((point) => point.value);
  const best = Math.max(...values);
  return Math.round((4 * (best - value)) / (best - Math.min(...values) || 1));
}
