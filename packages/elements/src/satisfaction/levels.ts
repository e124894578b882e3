import { defaultSurvey, facePath, type Answer, type Question, type Survey } from '@vhcs/contract';
import { html, type TemplateResult } from 'lit';
import type { View } from './rating.ts';
import { localized, type Text } from './words.ts';

/** More levels than faces can be told apart are shown by their labels alone. */
export const MOST_FACES = 5;

/** One level of a scale. */
export type ScalePoint = Survey['scale']['points'][number];

/** One answer that can be chosen. */
interface Choice {
  readonly question: Question;
  readonly value: Answer;
  readonly label: Text;
  /** Which of five faces stands for it: 0 for the best. Default: none. */
  readonly rank?: number | undefined;
}

/** The levels of the survey's scale in their printed order, as radio buttons of one question. */
export function levels(question: Question, view: View): TemplateResult {
  const { points } = view.survey.scale;
  const hasFaces = question.type === 'scale' && points.length <= MOST_FACES;
  const choices = points.map((point) => {
    const rank = hasFaces ? rankOf(point, points) : undefined;
    return choice({ question, value: point.value, label: localized(point.label, view), rank });
  });
  return html`<div class="levels ${hasFaces ? '' : 'plain'}">${choices}</div>`;
}

/** One radio button with its face, which styles hide where it has none, and its label. */
export function choice({ question, value, label, rank }: Choice): TemplateResult {
  return html`<label class="level r${rank ?? ''}" part="level">
    <input
      type="radio"
      name=${question.id}
      ?required=${question.required}
      .value=${String(value)}
    />
    <svg viewBox="0 0 48 48" aria-hidden="true">
      <circle cx="24" cy="24" r="21"></circle>
      <path d=${facePath(rank)}></path>
    </svg>
    <span>${label}</span>
  </label>`;
}

/**
 * Which of the five faces stands for a level, 0 for the best: that of the level with the same name
 * on the built-in scale (of three levels "Hài lòng" is the middle one, and yet no indifference),
 * else by its place.
 */
export function rankOf({ value, label }: ScalePoint, points: readonly ScalePoint[]): number {
  const known = defaultSurvey.scale.points.findIndex((point) => point.label.vi === label.vi);
  if (known >= 0) return known;
  const values = points.map((point) => point.value);
  const best = Math.max(...values);
  return Math.round((4 * (best - value)) / (best - Math.min(...values) || 1));
}
