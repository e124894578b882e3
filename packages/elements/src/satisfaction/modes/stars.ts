import type { Question } from '@vhcs/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { View } from '../rating.ts';
import { localized } from '../words.ts';

/** The levels of the scale from lowest to highest, as radio buttons drawn as stars. */
export function stars(question: Question, view: View): TemplateResult {
  const { rating, survey } = view;
  const answer = rating.submission.draft.answers[question.id];
  const points = [...survey.scale.points].sort((a, b) => a.value - b.value);
  const chosen = points.find(({ value }) => value === answer);
  const radios = points.map(
    ({ value, label }) =>
      html`<label class="star" part="level">
        <input type="radio" name=${question.id} .value=${value} />
        <svg viewBox="0 0 48 48" aria-hidden="true">
          <path
            d="M24 5l5.7 12.6 13.8 1.5-10.3 9.3 2.9 13.6L24 35l-12.1 7 2.9-13.6L4.5 19.1l13.8-1.5z"
          ></path>
        </svg>
        <span class="hidden">${localized(label, view)}</span>
      </label>`,
  );
  return html`<div class="row">${radios}</div>
    <p class="caption" aria-hidden="true">${chosen ? localized(chosen.label, view) : nothing}</p>`;
}
